import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { cellOf, tableOf, type CellId } from "@nianbao/core";
import { useCallback, useMemo, useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { TableRow } from "../report/table-row.js";
import { tableStatus } from "../report/outline.js";
import type { Reading } from "../state/panel-state.js";
import { Choice } from "../ui/choice.js";
import { useReadOnly } from "../ui/read-only.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { BalanceLine } from "./balance-line.js";
import { ColumnForm } from "./column-form.js";
import { cellMatrix, pickedColumns } from "./sections.js";
import { useCellActions } from "./use-cell-actions.js";
import { useFill } from "./use-fill.js";
import { WideTable } from "./wide-table.js";
import { ZeroButton } from "./zero-button.js";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 8px 6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: "4px" },
  second: { paddingTop: "6px", minHeight: "24px" },
  table: { width: "78px", minWidth: 0 },
  column: { flexGrow: 1, minWidth: 0 },
  space: { flexGrow: 1 },
  none: { padding: "12px 12px 4px", margin: 0 },
});

interface FillViewProps {
  readonly reading: Reading;
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly wide: boolean;
}

/** The numbers of one table, with its sums always in sight. */
export function FillView({ reading, view, onChange, wide }: FillViewProps) {
  const styles = useStyles();
  const session = useSession();
  const pending = usePanelField("pending");
  const readOnly = useReadOnly() !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const { recognised } = reading;
  const { form } = recognised;
  const table = tableOf(form, view.table);
  const columns = pickedColumns(table);
  const column = wide || columns.length === 0 ? undefined : columns.find(({ id }) => id === view.column);
  const fill = useFill(reading, table.id);
  const cells = useMemo(() => cellMatrix(form, view.table, wide), [form, view.table, wide]);
  const show = useCallback(
    (id: CellId) => {
      const cell = cellOf(form, id);
      if (cell?.table === "t3") onChange({ column: cell.columnId });
    },
    [form, onChange],
  );
  const actions = useCellActions(root, session, { cells, show });
  const accept = useCallback(
    (id: CellId, text: string) => session.setCells(new Map([[id, text]]), messages.fill.writeTotalsChange(1)),
    [session],
  );

  const all = cells.flat();
  const sight = column === undefined ? all : all.filter((id) => cellOf(form, id)?.columnId === column.id);
  const due = fill.dueTotals(sight);
  const blanks = fill.blanks(sight);
  const allBlanks = fill.blanks(all);
  const [zeroing, setZeroing] = useState(false);
  const zero = (ids: readonly CellId[]) => {
    const texts = fill.zeros(ids);
    session.setCells(texts, messages.fill.zeroChange(texts.size));
  };
  const step = (by: 1 | -1) => {
    const next = columns[columns.findIndex(({ id }) => id === column?.id) + by];
    if (next !== undefined) onChange({ column: next.id });
  };
  const shown = recognised.tables.has(table.id);

  return (
    <div ref={root}>
      <div className={styles.head}>
        <div className={styles.row}>
          <Select
            className={styles.table}
            size="small"
            aria-label={messages.fill.table}
            value={table.id}
            onChange={(_, data) => onChange({ table: data.value as ViewState["table"] })}
          >
            {form.tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          {column === undefined ? (
            <span className={styles.space} />
          ) : (
            <>
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronLeftRegular />}
                aria-label={messages.fill.previousColumn}
                title={messages.fill.previousColumn}
                disabled={column === columns[0]}
                onClick={() => step(-1)}
              />
              <Select
                className={styles.column}
                size="small"
                aria-label={messages.fill.column}
                value={column.id}
                onChange={(_, data) => onChange({ column: data.value })}
              >
                {columns.map(({ id, labels }) => (
                  <option key={id} value={id}>
                    {labels.at(-1)}
                  </option>
                ))}
              </Select>
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronRightRegular />}
                aria-label={messages.fill.nextColumn}
                title={messages.fill.nextColumn}
                disabled={column === columns.at(-1)}
                onClick={() => step(1)}
              />
            </>
          )}
          {shown && !readOnly && (
            <ZeroButton blanks={allBlanks.length} open={zeroing} onPress={() => setZeroing(!zeroing)} />
          )}
        </div>
        {shown && zeroing && (
          <Choice
            label={messages.fill.zeroHint}
            onClose={() => setZeroing(false)}
            options={[
              ...(column === undefined
                ? []
                : [
                    {
                      text: messages.fill.zeroColumn(column.labels.at(-1) ?? "", blanks.length),
                      disabled: blanks.length === 0,
                      onPick: () => zero(blanks),
                    },
                  ]),
              { text: messages.fill.zeroTable(allBlanks.length), onPick: () => zero(allBlanks) },
            ]}
          />
        )}
        {shown && (
          <div className={`${styles.row} ${styles.second}`}>
            <BalanceLine balances={fill.balances} column={column?.id} blanks={blanks.length} />
            {due.size > 0 && !readOnly && (
              <Button
                size="small"
                data-testid="write-totals"
                onClick={() => session.setCells(due, messages.fill.writeTotalsChange(due.size))}
              >
                {messages.fill.writeTotals(due.size)}
              </Button>
            )}
          </div>
        )}
      </div>
      {!shown ? (
        <>
          <p className={styles.none}>{messages.fill.noTable(table.name)}</p>
          <TableRow
            status={tableStatus(recognised, table, pending)}
            chapter={recognised.chapters.find(({ form: chapter }) => chapter.number === table.chapter)}
            damaged={false}
            onReveal={() => undefined}
            onChange={onChange}
          />
        </>
      ) : wide ? (
        <WideTable form={form} table={table} model={fill.model} actions={actions} onAccept={accept} />
      ) : (
        <ColumnForm table={table} column={column?.id ?? ""} model={fill.model} actions={actions} onAccept={accept} />
      )}
    </div>
  );
}
