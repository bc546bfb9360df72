import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { recognise, rollEdits, rollRewrites, type RollPlan } from "@nianbao/core";
import { HostError } from "@nianbao/host";
import { useMemo, useState } from "react";
import { roll } from "../locale/roll.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { RollChangeList } from "./roll-change-list.js";

const useStyles = makeStyles({
  text: { margin: 0, padding: "8px 12px", color: tokens.colorNeutralForeground2 },
  more: { padding: "8px 12px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  list: { margin: 0, padding: "4px 0 0 16px" },
  item: { padding: "2px 0", overflowWrap: "anywhere" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RollPreviewProps {
  readonly reading: Reading;
  readonly plan: RollPlan;
  readonly onCancel: () => void;
}

/** Everything that a year roll will do, before it does it; a copy of the document is kept first. */
export function RollPreview({ reading, plan, onCancel }: RollPreviewProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const { recognised } = reading;
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(
    () => new Set(plan.changes.filter(({ safe }) => !safe).map(({ id }) => id)),
  );
  const rewrites = useMemo(() => rollRewrites(recognised, plan, unwanted), [recognised, plan, unwanted]);
  const toggle = (id: string) =>
    setUnwanted((current) => {
      const next = new Set(current);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const wanted = plan.changes.length - unwanted.size;
  const apply = async () => {
    const { document } = recognised;
    const result = await session.change(roll.done(plan.to), async () => {
      if (session.host.keepCopy === undefined) throw new HostError("unsupported", roll.noCopy);
      await session.host.keepCopy(roll.copyBefore);
      return session.host.apply(rollEdits(plan, unwanted));
    });
    if (result === undefined) return;
    const { stored } = session.store.get();
    const agency = recognise(result.snapshot.document).agency?.name ?? stored.agency;
    await session.keep({
      ...stored,
      ...(agency === undefined ? {} : { agency }),
      year: plan.to,
      roll: { from: plan.from, to: plan.to, rewrites },
    });
    await session.checkWith({ last: document });
  };
  return (
    <>
      <p className={styles.text}>{roll.lead(plan.from, plan.to)}</p>
      {plan.problems.length > 0 && (
        <div className={styles.more} role="alert">
          {roll.problems}
          <ul className={styles.list}>
            {plan.problems.map((problem) => (
              <li key={problem} className={styles.item}>
                {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RollChangeList changes={plan.changes} unwanted={unwanted} onToggle={toggle} />
      {rewrites.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}>{roll.rewrites(rewrites.length)}</summary>
          <ul className={styles.list}>
            {rewrites.map((rewrite, index) => (
              <li key={index} className={styles.item}>
                {rewrite.text}
                <span className={styles.why}>
                  {rewrite.label}：{rewrite.why}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.kept.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}>{roll.kept(plan.kept.length)}</summary>
          <ul className={styles.list}>
            {plan.kept.map((kept, index) => (
              <li key={index} className={styles.item}>
                {kept.text}
                <span className={styles.why}>
                  {kept.label}：{kept.why}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={busy || wanted === 0}
          onClick={() => void apply()}
          data-testid="roll-apply"
        >
          {roll.apply(wanted)}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {roll.cancel}
        </Button>
      </div>
    </>
  );
}
