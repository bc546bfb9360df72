import { makeStyles, tokens } from "@fluentui/react-components";
import type { RollChange } from "@nianbao/core";
import { roll } from "../locale/roll.js";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    gap: "8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  box: { flexShrink: 0, width: "18px", height: "18px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
  label: { display: "block", minWidth: 0, cursor: "pointer", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  where: { color: tokens.colorNeutralForeground3, marginLeft: "6px" },
  before: { display: "block", color: tokens.colorNeutralForeground3 },
  after: { display: "block" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
  doubt: { color: tokens.colorStatusWarningForeground1 },
});

interface RollChangeListProps {
  readonly changes: readonly RollChange[];
  readonly unwanted: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** The changes of a year roll, before and after, each to be left out by a press. */
export function RollChangeList({ changes, unwanted, onToggle }: RollChangeListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.id} className={styles.item} data-roll-change={change.kind}>
          <input
            id={`roll-${change.id}`}
            className={styles.box}
            type="checkbox"
            checked={!unwanted.has(change.id)}
            onChange={() => onToggle(change.id)}
          />
          <label htmlFor={`roll-${change.id}`} className={styles.label}>
            <span className={styles.name}>{roll.changes[change.kind]}</span>
            <span className={styles.where}>{change.label}</span>
            <span className={styles.before}>{change.before}</span>
            <span className={styles.after}>
              {roll.becomes}：{change.after === "" ? "（空）" : change.after}
            </span>
            <span className={styles.why}>
              {!change.safe && <span className={styles.doubt}>{roll.look}：</span>}
              {change.why}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
