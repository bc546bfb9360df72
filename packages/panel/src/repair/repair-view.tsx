import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { currentNotice, describeCell, repairPlan, type TableId, tableOf } from "@nianbao/core";
import { useMemo, useState } from "react";
import { messages } from "../locale/messages.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { SubHead } from "../ui/sub-head.js";
import { CopiesList } from "./copies-list.js";
import { LeftoverList } from "./leftover-list.js";
import { MoveList } from "./move-list.js";
import { picturesAfter, picturesBefore } from "./repair-figures.js";
import { TablePicture } from "./table-picture.js";

const useStyles = makeStyles({
  body: { padding: "8px 12px 12px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  side: { flexGrow: 1, flexBasis: "280px", minWidth: 0 },
  heading: { margin: "0 0 3px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  caution: {
    margin: "0 0 8px",
    padding: "6px 8px 6px 22px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  section: { marginTop: "10px" },
  summary: { cursor: "pointer", minHeight: "24px", padding: "5px 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: "0 0 0 18px" },
  reason: { color: tokens.colorNeutralForeground3 },
  done: { display: "flex", gap: "6px", alignItems: "flex-start", margin: "4px 0 8px" },
  good: {
    flexShrink: 0,
    fontSize: "18px",
    lineHeight: 0,
    paddingTop: "1px",
    color: tokens.colorStatusSuccessForeground1,
  },
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  kept: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});

export interface RepairViewProps {
  readonly reading: Reading;
  readonly table: TableId;
  readonly onBack: () => void;
}

/** What a repair of one table would do, shown before it is done; and what it did, with the ways back. */
export function RepairView({ reading, table, onBack }: RepairViewProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const [picked, setPicked] = useState<number>();
  /** Figures that the repair made here has put into cells; undefined while there was none. */
  const [made, setMade] = useState<{ readonly figures: number; readonly left: number }>();
  const { recognised } = reading;
  const plan = useMemo(() => repairPlan(recognised, table), [recognised, table]);
  const before = useMemo(() => picturesBefore(recognised.document, plan), [recognised, plan]);
  const after = useMemo(() => picturesAfter(plan), [plan]);
  const { name } = tableOf(currentNotice, table);
  const names = plan.tables.map((id) => tableOf(currentNotice, id).name).join("、");
  const moves = plan.moves.map((move, index) => ({ move, index }));
  const likely = moves.filter(({ move }) => move.confidence === "likely");
  const pick = (index: number) => {
    setPicked(index);
    const move = plan.moves[index];
    if (move !== undefined) void session.reveal(move.from);
  };
  const repair = async () => {
    setPicked(undefined);
    await session.repair(plan, () => setMade({ figures: plan.moves.length, left: plan.leftovers.length }));
  };
  const done = made !== undefined && !plan.needed;

  if (done)
    return (
      <>
        <SubHead title={messages.repair.title(name)} onBack={onBack} />
        <div className={styles.body} data-testid="repaired">
          <p className={styles.done}>
            <CheckmarkCircleFilled className={styles.good} aria-hidden />
            <span>{messages.repair.result(names, made.figures)}</span>
          </p>
          {made.left > 0 && <p className={styles.text}>{messages.repair.resultLeft(made.left)}</p>}
          {session.host.capabilities.undo && (
            <Button size="small" disabled={busy} onClick={() => void session.undo()}>
              {messages.repair.undo}
            </Button>
          )}
        </div>
        <CopiesList />
      </>
    );
  return (
    <>
      <SubHead title={messages.repair.title(name)} onBack={onBack} />
      <div className={styles.body}>
        {plan.reasons.map((reason) => (
          <p key={reason} className={styles.caution} role="status">
            {reason}
          </p>
        ))}
        {plan.canRepair && (
          <p className={styles.text}>{plan.needed ? messages.repair.what : messages.repair.notNeeded}</p>
        )}
        {plan.cautions.length > 0 && (
          <ul className={styles.caution}>
            {plan.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        )}
        <div className={styles.pair}>
          {before.length > 0 && (
            <section className={styles.side}>
              <h3 className={styles.heading}>{messages.repair.before}</h3>
              <TablePicture label={messages.repair.before} pictures={before} picked={picked} onPick={pick} />
            </section>
          )}
          {plan.canRepair && (
            <section className={styles.side}>
              <h3 className={styles.heading}>{messages.repair.after}</h3>
              <TablePicture label={messages.repair.after} pictures={after} picked={picked} onPick={pick} />
            </section>
          )}
        </div>
        {plan.leftovers.length > 0 && <LeftoverList leftovers={plan.leftovers} />}
        {likely.length > 0 && (
          <details className={styles.section} open>
            <summary className={styles.summary}>{messages.repair.likely(likely.length)}</summary>
            <MoveList moves={likely} picked={picked} onPick={pick} />
          </details>
        )}
        {plan.moves.length > 0 && (
          <details className={styles.section}>
            <summary className={styles.summary}>{messages.repair.moves(plan.moves.length)}</summary>
            <MoveList moves={moves} picked={picked} onPick={pick} />
          </details>
        )}
        {plan.blanks.length > 0 && (
          <details className={styles.section}>
            <summary className={styles.summary}>{messages.repair.blanks(plan.blanks.length)}</summary>
            <ul className={styles.list}>
              {plan.blanks.map(({ cell, reason }) => (
                <li key={cell}>
                  {describeCell(currentNotice, cell)} <span className={styles.reason}>{reason}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <CopiesList />
      {plan.canRepair && (
        <div className={styles.actions}>
          <Button appearance="primary" size="small" disabled={busy} onClick={() => void repair()}>
            {messages.repair.repair}
          </Button>
          <span className={styles.kept}>{messages.repair.kept}</span>
        </div>
      )}
    </>
  );
}
