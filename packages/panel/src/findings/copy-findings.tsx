import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { check } from "../locale/check.js";
import { copyText } from "../ui/copy-text.js";
import { findingsText } from "./findings-text.js";
import type { Group } from "./grouping.js";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "8px 12px 0" },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface CopyFindingsProps {
  /** What the list is of: the report's name. */
  readonly name: string;
  /** Those that are listed, in their order. */
  readonly groups: readonly Group[];
}

/** Copies the list as it is shown, to be sent to whoever wrote the report. What was copied is said until the list is another. */
export function CopyFindings({ name, groups }: CopyFindingsProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  useEffect(() => setSaid(""), [groups]);
  if (count === 0) return null;
  const copy = async () => {
    setSaid((await copyText(findingsText(name, groups))) ? check.copy.done(count) : check.copy.refused);
  };
  return (
    <div className={styles.row}>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {check.copy.label(count)}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
