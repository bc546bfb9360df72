import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { currentNotice, type Roll, rollReport } from "@nianbao/core";
import { useMemo } from "react";
import { roll } from "../locale/roll.js";
import type { PageProps } from "../ui/page-props.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { SubHead } from "../ui/sub-head.js";
import { RewriteList } from "./rewrite-list.js";
import { RollPreview } from "./roll-preview.js";

const useStyles = makeStyles({
  text: { margin: 0, padding: "8px 12px", color: tokens.colorNeutralForeground2 },
  actions: { padding: "0 12px 12px" },
});

/** From last year's file: what will be changed; when that is done, what is to be rewritten. */
export function RollPage({ reading, onBack }: PageProps) {
  const styles = useStyles();
  const session = useSession();
  const stored = usePanelField("stored");
  const rolled = stored.roll !== undefined && stored.roll.to === reading?.recognised.year?.value;
  const plan = useMemo(
    () => (reading === undefined || rolled ? undefined : rollReport(reading.recognised)),
    [reading, rolled],
  );
  const makeNew = async (change: Roll & { readonly state: "formChanged" }) => {
    const { renderReport } = await import("@nianbao/docx");
    const { chapters = [], cells = {} } = change.content;
    const bytes = renderReport(currentNotice, {
      agency: change.agency,
      year: change.to,
      chapters: chapters.map(({ number, paragraphs }) => ({ number, heading: "", paragraphs })),
      cells: cells as NonNullable<Parameters<typeof renderReport>[1]["cells"]>,
    });
    await session.handOut(
      {
        name: `${change.agency}${String(change.to)}年政府信息公开工作年度报告.docx`,
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        bytes: Uint8Array.from(bytes),
      },
      roll.newFormGiven,
    );
  };
  return (
    <>
      <SubHead title={rolled ? roll.listTitle : roll.title} onBack={onBack} />
      {rolled && <RewriteList reading={reading} />}
      {plan?.state === "ready" && reading !== undefined && (
        <RollPreview key={reading.snapshot.revision} reading={reading} plan={plan.plan} onCancel={onBack} />
      )}
      {plan !== undefined && "message" in plan && <p className={styles.text}>{plan.message}</p>}
      {plan?.state === "formChanged" && session.host.handOut !== undefined && (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void makeNew(plan)}>
            {roll.newForm}
          </Button>
        </div>
      )}
    </>
  );
}
