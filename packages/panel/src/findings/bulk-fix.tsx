import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "@nianbao/core";
import { useEffect, useRef, useState } from "react";
import { check } from "../locale/check.js";
import { messages } from "../locale/messages.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { ChangePreview } from "./change-preview.js";
import { togetherEdits, type FixItem } from "./kinds.js";
import { previewOf, spokenPreview } from "./preview.js";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 10px",
    scrollMarginTop: "96px", // what the bar above covers
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", gap: "6px", cursor: "pointer" },
  tick: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  body: { flexGrow: 1, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface BulkFixProps {
  readonly title: string;
  readonly items: readonly FixItem[];
  /** What undo will call it. */
  readonly label: (count: number) => string;
  readonly onClose: () => void;
}

/** Many fixes in one go: each is shown before anything is done and can be left out; all are taken back by one press. */
export function BulkFix({ title, items, label, onClose }: BulkFixProps) {
  const styles = useStyles();
  const session = useSession();
  const busy = usePanelField("busy");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const chosen = items.filter(({ finding }) => !left.has(finding.fingerprint));
  const recognised = usePanelField("reading")?.recognised;
  const spoken = (edits: readonly Edit[]) =>
    recognised === undefined ? undefined : previewOf(recognised, edits).map(spokenPreview).join("；");
  const toggle = (fingerprint: string) => {
    const next = new Set(left);
    if (!next.delete(fingerprint)) next.add(fingerprint);
    setLeft(next);
  };
  const apply = async () => {
    await session.applyEdits(label(chosen.length), togetherEdits(chosen));
    onClose();
  };
  return (
    <section
      ref={box}
      className={styles.box}
      aria-label={title}
      data-testid="bulk"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h3 tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p className={styles.what}>{check.bulk.what}</p>
      <ul className={styles.list}>
        {items.map(({ finding, fix }, index) => (
          <li key={`${finding.fingerprint}${String(index)}`}>
            <label className={styles.item}>
              <input
                type="checkbox"
                className={styles.tick}
                checked={!left.has(finding.fingerprint)}
                aria-label={spoken(fix.edits)}
                onChange={() => toggle(finding.fingerprint)}
              />
              <span className={styles.body}>
                <ChangePreview edits={fix.edits} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabled={chosen.length === 0 || busy} onClick={() => void apply()}>
          {check.bulk.apply(chosen.length)}
        </Button>
        <Button size="small" onClick={onClose}>
          {messages.report.cancel}
        </Button>
      </div>
    </section>
  );
}
