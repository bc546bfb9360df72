import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Balance } from "./balance.js";
import { isOfColumn } from "./columns-state.js";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  line: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  item: { display: "block" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

type Sight = { readonly column: string } | { readonly row: string };

interface BalanceLineProps {
  readonly balances: readonly Balance[];
  /** Column or row of table 3 in sight; undefined when the whole table is. */
  readonly sight: Sight | undefined;
  /** Blank cells in sight. */
  readonly blanks: number;
}

/** Most sums that are told in full; the foot of the whole table has them all. */
const most = 2;

/** How the sums of the figures in sight stand, with both sides of one that is off. */
export function BalanceLine({ balances, sight, blanks }: BalanceLineProps) {
  const styles = useStyles();
  const own = balances.filter((balance) => inSight(balance, sight));
  const off = own.filter(({ state }) => state === "off");
  const words = [...new Set(off.map((balance) => offWords(balance, off, sight)))];
  const good = blanks === 0 && own.every(({ state }) => state === "holds");
  const unknown = blanks === 0 && off.length === 0 && !good; // something stands there that is no number
  return (
    <div className={styles.line} role="status" data-testid="balance">
      {words.slice(0, most).map((text) => (
        <span key={text} className={mergeClasses(styles.item, styles.bad)}>
          {text}
        </span>
      ))}
      {words.length > most && (
        <span className={mergeClasses(styles.item, styles.bad)}>{messages.fill.moreOff(words.length - most)}</span>
      )}
      {good && (
        <span className={own.length > 0 ? styles.good : styles.open}>
          {own.length > 0 ? messages.fill.balanced : messages.fill.noSums}
        </span>
      )}
      {unknown && <span className={mergeClasses(styles.item, styles.bad)}>{messages.fill.unknown}</span>}
      {blanks > 0 && <span className={mergeClasses(styles.item, styles.open)}>{messages.fill.blanks(blanks)}</span>}
    </div>
  );
}

/** Of table 3, a column shows its own sums, the total column also those of every row; a row shows its own. */
function inSight(balance: Balance, sight: Sight | undefined): boolean {
  if (sight === undefined) return true;
  if ("column" in sight) return isOfColumn(balance, sight.column);
  return balance.identity.family === "T3-C" && balance.identity.left.includes(`t3.${sight.row}.total`);
}

/** A sum that is off, with both sides; of the whole table also in which column. */
function offWords({ identity, left, right }: Balance, off: readonly Balance[], sight: Sight | undefined): string {
  const inColumn = (text: string) => (sight === undefined ? messages.fill.inColumn(identity.along, text) : text);
  switch (identity.family) {
    case "T3-A":
      return inColumn(messages.fill.off(Math.abs(left - right), left, right));
    case "T3-B":
      return inColumn(messages.fill.sumOff(left, right));
    case "T3-C":
      if (sight !== undefined && "row" in sight) return messages.fill.rowOff(left, right);
      return messages.fill.rowsOff(off.filter((other) => other.identity.family === "T3-C").length);
    case "T4-A":
      return messages.fill.blockOff(identity.along, left, right);
  }
}
