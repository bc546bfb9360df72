import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Rewrite } from "@nianbao/core";
import { useEffect, useRef } from "react";
import { roll } from "../locale/roll.js";
import type { Reading } from "../state/panel-state.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { openRewrites } from "./open-rewrites.js";

const useStyles = makeStyles({
  text: { margin: 0, padding: "8px 12px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "block", overflowWrap: "anywhere" },
  why: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", gap: "6px", paddingTop: "6px" },
});

/** What is still last year's after a roll, in the order of the report: to be rewritten in the document or confirmed. */
export function RewriteList({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const stored = usePanelField("stored");
  const list = useRef<HTMLOListElement>(null);
  const at = useRef<number>(undefined);
  const all = stored.roll?.rewrites ?? [];
  const open = openRewrites(reading.recognised, stored);
  useEffect(() => {
    // The confirmed one has gone: the focus is on the one that came in its place.
    if (at.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("[data-confirm]") ?? [];
    buttons[Math.min(at.current, buttons.length - 1)]?.focus();
    at.current = undefined;
  }, [open.length]);
  const confirm = (rewrite: Rewrite, index: number) => {
    const { stored: now } = session.store.get();
    if (now.roll === undefined) return;
    at.current = index;
    const rewrites = now.roll.rewrites.filter((each) => JSON.stringify(each) !== JSON.stringify(rewrite));
    void session.keep({ ...now, roll: { ...now.roll, rewrites } });
  };
  return (
    <>
      <p className={styles.text} role="status">
        {open.length === 0 ? roll.listDone : roll.listLead(open.length, all.length)}
      </p>
      <ol ref={list} className={styles.list} aria-label={roll.listTitle}>
        {open.map(({ rewrite, place }, index) => (
          <li
            key={`${String(place.block)}:${String(place.start)}:${rewrite.text}`}
            className={styles.item}
            data-rewrite
          >
            <span className={styles.words}>{rewrite.text}</span>
            <span className={styles.why}>
              {rewrite.label}：{rewrite.why}
            </span>
            <div className={styles.actions}>
              <Button size="small" aria-label={roll.goToLabel(rewrite.text)} onClick={() => void session.reveal(place)}>
                {roll.goTo}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                data-confirm
                aria-label={roll.confirmLabel(rewrite.text)}
                onClick={() => confirm(rewrite, index)}
              >
                {roll.confirm}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
