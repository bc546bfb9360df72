import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { currentNotice, describeCell, type RepairMove } from "@nianbao/core";
import { messages } from "../locale/messages.js";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  move: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "8px",
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  picked: { backgroundColor: tokens.colorBrandBackground2 },
  value: { minWidth: "32px", textAlign: "right", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  from: { color: tokens.colorNeutralForeground3 },
});

interface MoveListProps {
  readonly moves: readonly { readonly move: RepairMove; readonly index: number }[];
  readonly picked: number | undefined;
  readonly onPick: (index: number) => void;
}

/** Where each figure goes, in words. A press marks it in both pictures. */
export function MoveList({ moves, picked, onPick }: MoveListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {moves.map(({ move, index }) => (
        <li key={move.cell}>
          <button
            type="button"
            className={mergeClasses(styles.move, index === picked && styles.picked)}
            aria-pressed={index === picked}
            data-move={move.cell}
            onClick={() => onPick(index)}
          >
            <span className={styles.value}>{move.text}</span>
            <span>
              <span className={styles.from}>{fromWords(move)} → </span>
              {describeCell(currentNotice, move.cell)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function fromWords({ from, raw, text }: RepairMove): string {
  const place = messages.repair.from((from.cell?.row ?? 0) + 1, (from.cell?.column ?? 0) + 1);
  return raw.trim() === text ? place : messages.repair.written(place, raw.trim());
}
