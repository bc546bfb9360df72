import { makeStyles, tokens } from "@fluentui/react-components";
import type { LinkedNumber, RecognisedReport } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { LinkedCard } from "./linked-card.js";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: "10px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  open: { padding: "8px 12px 0", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", padding: "4px 0", color: tokens.colorNeutralForeground2 },
  items: { margin: 0, padding: "4px 0 0 16px", color: tokens.colorNeutralForeground3 },
});

export interface LinkedListProps {
  readonly recognised: RecognisedReport;
  /** Those that differ from the tables. */
  readonly off: readonly LinkedNumber[];
  /** All of them. */
  readonly linked: readonly LinkedNumber[];
}

/** Linked numbers that differ from the tables; below, those that the tables say nothing of, with the reason. */
export function LinkedList({ recognised, off, linked }: LinkedListProps) {
  const styles = useStyles();
  const open = linked.filter(({ agrees }) => agrees === null);
  return (
    <>
      {off.length > 0 && (
        <section aria-label={messages.linked.title} data-testid="linked">
          <h2 className={styles.title}>
            {messages.linked.title} {messages.check.count(off.length)}
          </h2>
          <ul className={styles.list}>
            {off.map((one, index) => (
              <LinkedCard key={`${one.name}${String(index)}`} recognised={recognised} linked={one} />
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <details className={styles.open}>
          <summary className={styles.summary}>{messages.linked.open(open.length)}</summary>
          <ul className={styles.items}>
            {open.map(({ text, words, reason }, index) => (
              <li key={index}>{messages.linked.openItem(text, words, reason ?? "")}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
