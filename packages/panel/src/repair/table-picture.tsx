import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { messages } from "../locale/messages.js";
import type { Picture, PictureCell } from "./repair-figures.js";

const useStyles = makeStyles({
  box: {
    maxHeight: "190px",
    overflow: "auto",
    scrollbarWidth: "thin",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: "10px",
    lineHeight: "13px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    boxSizing: "border-box",
    minWidth: "26px",
    maxWidth: "84px",
    height: "16px",
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "center",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  label: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  figure: {},
  moved: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  likely: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
  left: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  picked: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorBrandBackground2,
  },
  pair: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: "4px 0 2px" },
});

interface TablePictureProps {
  /** What it is a picture of, for those who do not see it. */
  readonly label: string;
  readonly pictures: readonly Picture[];
  /** Index of the move whose cell is marked. */
  readonly picked: number | undefined;
  readonly onPick: (move: number) => void;
}

/** Tables drawn small, as they are printed: enough to see what is where. The list beside says the same in words. */
export function TablePicture({ label, pictures, picked, onPick }: TablePictureProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = box.current?.querySelector("[data-picked]");
    if (cell === null || cell === undefined || box.current === null) return;
    const [outer, inner] = [box.current.getBoundingClientRect(), cell.getBoundingClientRect()];
    // Only the picture scrolls, not the panel: the list that was pressed must stay where it is.
    box.current.scrollTop += inner.top - outer.top - outer.height / 2;
    box.current.scrollLeft += inner.left - outer.left - outer.width / 2;
  }, [picked]);
  const cellOf = (cell: PictureCell) => {
    const { move } = cell;
    const marked = move !== undefined && move === picked;
    return (
      <td
        key={cell.key}
        className={mergeClasses(styles.cell, styles[cell.role], marked && styles.picked)}
        rowSpan={cell.rowSpan}
        colSpan={cell.columnSpan}
        data-role={cell.role}
        data-picked={marked ? "" : undefined}
        onClick={move === undefined ? undefined : () => onPick(move)}
      >
        {cell.text}
      </td>
    );
  };
  return (
    <div ref={box} className={styles.box} role="region" aria-label={label} tabIndex={0}>
      {pictures.map(({ title, rowCount, cells }, index) => (
        <div key={index}>
          {title !== "" && <p className={styles.pair}>{/^\d/.test(title) ? messages.repair.piece(title) : title}</p>}
          <table className={styles.table} role="presentation">
            <tbody>
              {Array.from({ length: rowCount }, (_, row) => (
                <tr key={row}>{cells.filter((cell) => cell.row === row).map(cellOf)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}
