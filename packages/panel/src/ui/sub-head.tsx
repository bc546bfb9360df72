import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px 4px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Head of a view that stands in the place of the outline: its name and the way back, which has the focus. */
export function SubHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => back.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={back} className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
        {messages.panel.back}
      </Button>
      <h2 className={styles.title}>{title}</h2>
    </div>
  );
}
