import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellForm, TableForm } from "@nianbao/core";
import { useId } from "react";
import { messages } from "../locale/messages.js";
import { CellInput, type CellActions } from "./cell-input.js";
import { CellNote } from "./cell-note.js";
import type { CellModel } from "./cell-model.js";
import { columnWord, type ColumnState } from "./columns-state.js";
import { gridOf, type GridLine } from "./grid-layout.js";
import { TotalMark } from "./total-mark.js";

const edge = `1px solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  // A figure that comes to have the focus is not to stand under the labels, the applicants or the balance.
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    scrollbarWidth: "thin",
    scrollPadding: "44px 4px 60px 132px",
  },
  table: { borderCollapse: "separate", borderSpacing: 0, width: "100%", fontSize: tokens.fontSizeBase200 },
  head: { position: "sticky", top: 0, zIndex: 2 },
  foot: { position: "sticky", bottom: 0, zIndex: 2 },
  label: {
    boxSizing: "border-box",
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: "128px",
    minWidth: "128px",
    maxWidth: "128px",
    padding: "2px 4px 2px 8px",
    borderRight: edge,
    borderBottom: edge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "15px",
    textAlign: "left",
  },
  roomy: { width: "260px", minWidth: "220px", maxWidth: "360px" },
  words: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers shorten by lines in no other way
    WebkitBoxOrient: "vertical",
  },
  indented: { paddingLeft: "16px" },
  deep: { paddingLeft: "24px" },
  column: {
    padding: "4px 2px",
    borderRight: edge,
    borderBottom: edge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "15px",
    textAlign: "center",
    minWidth: "62px",
  },
  group: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  figure: { padding: "1px", borderRight: edge, borderBottom: edge, minWidth: "62px", verticalAlign: "middle" },
  none: { borderRight: edge, borderBottom: edge },
  pair: { position: "relative", display: "flex", flexDirection: "column", gap: "1px" },
  // That a total agrees is said inside its field, so that the row stays one line high.
  agreeing: { "& > [role=img]": { position: "absolute", left: "6px", top: "5px", pointerEvents: "none" } },
  state: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground2 },
  unknown: { color: tokens.colorPaletteRedForeground1 },
});

export interface GridTableProps {
  readonly table: TableForm;
  readonly model: (id: string) => CellModel;
  readonly actions: CellActions;
  readonly isSelected: (id: string) => boolean;
  readonly onAccept: (id: string, text: string) => void;
  /** How each column stands; empty for a table without sums of columns. */
  readonly states: readonly ColumnState[];
  /** There is room for whole labels. */
  readonly roomy: boolean;
}

/** The whole table: labels stay at the left, applicants at the top and the columns' balance at the bottom while it scrolls. */
export function GridTable({ table, model, actions, isSelected, onAccept, states, roomy }: GridTableProps) {
  const styles = useStyles();
  const prefix = useId();
  const { columns, lines } = gridOf(table);
  const figure = (cell: CellForm, span: number) => {
    const shown = model(cell.id);
    const name = [cell.rowLabels.join(" "), ...cell.columnLabels.slice(-1)].join("，");
    const note = `${prefix}${cell.id}`;
    return (
      <td key={cell.id} className={styles.figure} colSpan={span}>
        <span className={mergeClasses(styles.pair, styles.agreeing)}>
          <CellInput
            cell={shown}
            label={name}
            actions={actions}
            selected={isSelected(cell.id)}
            describedBy={shown.note === undefined ? undefined : note}
          />
          <TotalMark cell={shown} label={name} onAccept={onAccept} />
        </span>
        <CellNote cell={shown} id={note} actions={actions} />
      </td>
    );
  };
  const label = ({ depth, text }: GridLine) => (
    <th
      scope="row"
      title={text}
      className={mergeClasses(
        styles.label,
        roomy && styles.roomy,
        depth === 1 && styles.indented,
        depth === 2 && styles.deep,
      )}
    >
      <span className={styles.words}>{text}</span>
    </th>
  );
  return (
    <div className={styles.scroll} data-testid="grid">
      <table className={styles.table} aria-label={table.name}>
        <thead className={styles.head}>
          <tr>
            <th className={mergeClasses(styles.label, roomy && styles.roomy)} scope="col">
              {messages.fill.rowHead}
            </th>
            {columns.map((text) => (
              <th key={text} scope="col" className={styles.column}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.cells.length === 0 ? (
              <tr key={line.text}>
                <th
                  scope="rowgroup"
                  className={mergeClasses(
                    styles.label,
                    roomy && styles.roomy,
                    styles.group,
                    line.depth > 0 && styles.indented,
                  )}
                >
                  {line.text}
                </th>
                <td className={styles.none} colSpan={columns.length} />
              </tr>
            ) : (
              <tr key={line.cells[0]!.id}>
                {label(line)}
                {line.cells.map((cell) => figure(cell, line.cells.length === 1 ? columns.length : 1))}
              </tr>
            ),
          )}
        </tbody>
        {states.length > 0 && (
          <tfoot className={styles.foot}>
            <tr>
              <th scope="row" className={mergeClasses(styles.label, roomy && styles.roomy)}>
                {messages.fill.balanceRow}
              </th>
              {states.map((state) => (
                <td
                  key={state.id}
                  className={mergeClasses(styles.column, styles.state, styles[state.state])}
                  data-balance={state.id}
                >
                  {columnWord(state)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
