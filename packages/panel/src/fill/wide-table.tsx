import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellOf, type Form, type LayoutCell, type TableForm } from "@nianbao/core";
import { useId } from "react";
import { CellInput, type CellActions } from "./cell-input.js";
import { CellNote } from "./cell-note.js";
import type { CellModel } from "./cell-model.js";
import { TotalMark } from "./total-mark.js";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", padding: "8px 12px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  label: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 6px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  figure: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "1px", minWidth: "48px" },
  pair: { display: "flex", alignItems: "center", gap: "2px" },
});

interface WideTableProps {
  readonly form: Form;
  readonly table: TableForm;
  readonly model: (id: string) => CellModel;
  readonly actions: CellActions;
  readonly onAccept: (id: string, text: string) => void;
}

/** The whole table as it is printed, labels and all: for a browser window or a wide panel. */
export function WideTable({ form, table, model, actions, onAccept }: WideTableProps) {
  const styles = useStyles();
  const prefix = useId();
  const rows = Array.from({ length: table.rowCount }, (_, row) => table.layout.filter((cell) => cell.row === row));
  const figure = (cell: LayoutCell, id: string) => {
    const shown = model(id);
    const labels = cellOf(form, id);
    const name = [...(labels?.rowLabels.slice(-1) ?? []), ...(labels?.columnLabels.slice(-1) ?? [])].join("，");
    const note = `${prefix}${id}`;
    return (
      <td key={id} className={styles.figure} colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
        <span className={styles.pair}>
          <TotalMark cell={shown} label={name} onAccept={onAccept} />
          <CellInput
            cell={shown}
            label={name}
            actions={actions}
            describedBy={shown.note === undefined ? undefined : note}
          />
        </span>
        <CellNote cell={shown} id={note} actions={actions} />
      </td>
    );
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={table.name}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) =>
                cell.cell !== undefined ? (
                  figure(cell, cell.cell)
                ) : (
                  <th
                    key={cell.column}
                    scope={row < table.headerRows ? "col" : "row"}
                    className={mergeClasses(styles.label, row < table.headerRows && styles.head)}
                    colSpan={cell.columnSpan}
                    rowSpan={cell.rowSpan}
                  >
                    {cell.text}
                  </th>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
