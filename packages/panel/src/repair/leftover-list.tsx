import { makeStyles, tokens } from "@fluentui/react-components";
import type { RepairLeftover } from "@nianbao/core";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  section: { marginTop: "10px" },
  summary: { cursor: "pointer", minHeight: "24px", padding: "5px 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: "0 0 0 18px" },
  zeros: { padding: "2px 0 0 18px", color: tokens.colorNeutralForeground2 },
  left: { color: tokens.colorPaletteRedForeground1 },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** What a repair finds no cell for. Zeros are folded away: they are many and say little, the rest must be seen. */
export function LeftoverList({ leftovers }: { readonly leftovers: readonly RepairLeftover[] }) {
  const styles = useStyles();
  const zeros = leftovers.filter(isZero);
  const list = (items: readonly RepairLeftover[]) => (
    <ul className={styles.list}>
      {items.map(({ text, words }, index) => (
        <li key={index}>
          <span className={styles.left}>{text}</span> <span className={styles.reason}>{words}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <details className={styles.section} open>
      <summary className={styles.summary}>{messages.repair.leftovers(leftovers.length)}</summary>
      {list(leftovers.filter((each) => !isZero(each)))}
      {zeros.length > 0 && (
        <details className={styles.zeros} data-testid="zeros">
          <summary className={styles.summary}>{messages.repair.zeros(zeros.length)}</summary>
          {list(zeros)}
        </details>
      )}
    </details>
  );
}

function isZero({ kind, text }: RepairLeftover): boolean {
  return kind === "number" && /^0+(?:\.0+)?$/u.test(text.normalize("NFKC").trim());
}
