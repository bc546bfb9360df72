import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ArrowMaximizeRegular, ArrowMinimizeRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { cellOf, tableOf, type CellId } from "@nianbao/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { messages } from "../locale/messages.js";
import { TableRow } from "../report/table-row.js";
import { tableStatus } from "../report/outline.js";
import type { Reading } from "../state/panel-state.js";
import { Choice } from "../ui/choice.js";
import { useReadOnly } from "../ui/read-only.js";
import { useSession } from "../ui/session-context.js";
import type { ViewState } from "../ui/view-state.js";
import { AxisPicker } from "./axis-picker.js";
import { BalanceLine } from "./balance-line.js";
import { ColumnForm } from "./column-form.js";
import { columnState, columnWord } from "./columns-state.js";
import { FillTools, type Tool } from "./fill-tools.js";
import { gridLater as GridTable, importLater as ImportView, pasteLater as PasteSheet } from "./later-parts.js";
import { isPlain, pastePlan, type Block } from "./paste.js";
import { cellMatrix, pickedColumns, rowSection, sectionsOf } from "./sections.js";
import { useCellActions } from "./use-cell-actions.js";
import { useCalmField } from "./use-calm-field.js";
import { useFill } from "./use-fill.js";

const useStyles = makeStyles({
  root: {},
  bounded: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "240px" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    padding: "6px 8px 6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: "2px" },
  second: { paddingTop: "6px", minHeight: "24px", gap: "4px", flexWrap: "wrap" },
  table: { width: "78px", minWidth: 0 },
  space: { flexGrow: 1 },
  press: { minWidth: 0, flexShrink: 0 },
  other: { minWidth: 0, padding: "0 4px", color: tokens.colorPaletteRedForeground1, justifyContent: "flex-start" },
  none: { padding: "12px 12px 4px", margin: 0 },
});

/** What a narrow panel shows of a table: one column, one row, or all of it. */
type Layout = "column" | "row" | "whole";

export interface FillViewProps {
  readonly reading: Reading;
  readonly view: ViewState;
  readonly onChange: (patch: Partial<ViewState>) => void;
  readonly wide: boolean;
  /** The clerk wants to see a whole table, or no longer: where the panel can be made wider, it is. */
  readonly onWhole?: ((whole: boolean) => void) | undefined;
}

/** The numbers of one table, with its sums always in sight. */
export function FillView({ reading, view, onChange, wide, onWhole }: FillViewProps) {
  const styles = useStyles();
  const session = useSession();
  const pending = useCalmField("pending");
  const readOnly = useReadOnly() !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const { recognised } = reading;
  const { form } = recognised;
  const table = tableOf(form, view.table);
  const columns = pickedColumns(table);
  const [picked, pick] = useState<Layout>();
  const [row, setRow] = useState(table.rows[0]?.id ?? "");
  const [open, setOpen] = useState<"zero" | "tools" | "import">();
  const [sheet, setSheet] = useState<{
    readonly start: CellId;
    readonly block: Block | undefined;
    readonly key: number;
  }>();
  const wanted = picked ?? (wide ? "whole" : "column");
  const layout: Layout = columns.length === 0 && wanted === "row" ? "column" : wanted;
  const column = columns.find(({ id }) => id === view.column) ?? columns[0];
  const line = table.rows.find(({ id }) => id === row) ?? table.rows[0];

  const fill = useFill(reading, table.id);
  const printed = useMemo(() => cellMatrix(form, view.table, layout === "whole"), [form, view.table, layout]);
  // One row at a time stands on end: up and down go through its applicants.
  const cells = useMemo(
    () => (layout === "row" ? (printed[0] ?? []).map((_, at) => printed.map((ids) => ids[at]!)) : printed),
    [layout, printed],
  );
  const show = useCallback(
    (id: CellId) => {
      const cell = cellOf(form, id);
      if (cell?.table !== "t3") return;
      if (layout === "column" && cell.columnId !== view.column) onChange({ column: cell.columnId });
      if (layout === "row") setRow(cell.rowId);
    },
    [form, layout, onChange, view.column],
  );
  const textOf = (id: CellId) => fill.model(id).text;
  const pasted = (start: CellId, block: Block) => {
    const plan = pastePlan(form, block, printed, start, textOf);
    if (!isPlain(plan)) setSheet({ start, block, key: Date.now() });
    else put(new Map(plan.writes.map(({ id, text }) => [id, text])), messages.fill.pasteChange);
  };
  const grid = useCellActions(root, session, { form, cells, across: layout === "whole", show, pasted });
  const { actions, isSelected, put, history } = grid;
  const accept = useCallback(
    (id: CellId, text: string) => put(new Map([[id, text]]), messages.fill.writeTotalsChange),
    [put],
  );

  useEffect(() => {
    // For those who save: said at once, not when the form has come round to it.
    const tell = (): void => {
      const waiting = [...session.store.get().pending.values()].some(({ state }) => state === "waiting");
      root.current?.toggleAttribute("data-waiting", waiting);
    };
    return session.store.subscribe(tell);
  }, [session]);

  const all = printed.flat();
  const sight =
    layout === "whole" || columns.length === 0
      ? all
      : all.filter(
          (id) =>
            cellOf(form, id)?.[layout === "row" ? "rowId" : "columnId"] === (layout === "row" ? line?.id : column?.id),
        );
  const due = fill.dueTotals(sight);
  const allBlanks = fill.blanks(all);
  const blanks = fill.blanks(sight);
  const states = columns.map(({ id }) => columnState(form, id, fill.balances, fill.open(all)));
  const others = states.filter(({ id, state }) => state === "off" && (layout !== "column" || id !== column?.id));
  const nameOf = (id: string) => columns.find((one) => one.id === id)?.labels.at(-1) ?? "";
  const zero = (ids: readonly CellId[]) => {
    const texts = fill.zeros(ids);
    grid.focus(sight.includes(grid.active() ?? "") ? grid.active()! : sight[0]!);
    put(texts, messages.fill.zeroChange);
  };
  const lay = (next: Layout) => {
    pick(next);
    const cell = cellOf(form, grid.active() ?? "");
    if (cell?.table === "t3") {
      setRow(cell.rowId);
      onChange({ column: cell.columnId });
    }
    if ((next === "whole") !== (layout === "whole")) onWhole?.(next === "whole");
  };
  const copy = () => {
    const block = all.some(isSelected)
      ? grid.copied()
      : copyOf(layout === "whole" || columns.length === 0 ? printed : sight.map((id) => [id]), textOf);
    navigator.clipboard.writeText(block).then(
      () => session.store.set({ notice: messages.fill.copied(block.split(/[\t\n]/u).length) }),
      () => session.store.set({ notice: messages.fill.notCopied }),
    );
  };
  const shown = recognised.tables.has(table.id);
  const toggle = (name: typeof open) => setOpen(open === name ? undefined : name);
  const tools: readonly Tool[] = [
    ...(columns.length > 0 && layout !== "whole"
      ? [
          layout === "row"
            ? { text: messages.fill.byColumn, onPress: () => lay("column") }
            : { text: messages.fill.byRow, onPress: () => lay("row") },
        ]
      : []),
    { text: messages.fill.copy, title: messages.fill.copyWhat, onPress: copy },
    ...(readOnly
      ? []
      : [
          {
            text: messages.fill.paste,
            onPress: () => setSheet({ start: grid.active() ?? sight[0]!, block: undefined, key: Date.now() }),
          },
          { text: messages.fill.clear, onPress: grid.clear },
          { text: messages.fill.undo, disabled: !history.canUndo, onPress: () => void history.undo() },
          { text: messages.fill.redo, disabled: !history.canRedo, onPress: () => history.redo() },
          { text: messages.fill.import, onPress: () => setOpen("import") },
        ]),
  ];
  const parts = { model: fill.model, actions, isSelected, onAccept: accept };

  if (open === "import")
    return <ImportView reading={reading} table={table.id} put={put} onBack={() => setOpen(undefined)} />;
  return (
    <div ref={root} className={shown && layout === "whole" ? styles.bounded : styles.root}>
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
          {layout === "column" && column !== undefined ? (
            <AxisPicker
              label={messages.fill.column}
              previous={messages.fill.previousColumn}
              next={messages.fill.nextColumn}
              options={states.map((state) => ({
                id: state.id,
                text: state.id === column.id ? nameOf(state.id) : `${nameOf(state.id)}　${columnWord(state)}`,
              }))}
              value={column.id}
              onPick={(id) => onChange({ column: id })}
            />
          ) : layout === "row" && line !== undefined ? (
            <AxisPicker
              label={messages.fill.row}
              previous={messages.fill.previousRow}
              next={messages.fill.nextRow}
              options={table.rows.map(({ id, labels }) => ({ id, text: labels.at(-1) ?? "" }))}
              value={line.id}
              onPick={setRow}
            />
          ) : (
            <span className={styles.space} />
          )}
          {shown && (
            <>
              <Button
                className={styles.press}
                size="small"
                appearance="subtle"
                icon={layout === "whole" ? <ArrowMinimizeRegular /> : <ArrowMaximizeRegular />}
                aria-label={layout === "whole" ? messages.fill.notWhole : messages.fill.whole}
                title={layout === "whole" ? messages.fill.notWhole : messages.fill.whole}
                onClick={() => lay(layout === "whole" ? "column" : "whole")}
              />
              <Button
                className={styles.press}
                size="small"
                appearance="subtle"
                icon={<MoreHorizontalRegular />}
                aria-label={messages.fill.tools}
                title={messages.fill.tools}
                aria-expanded={open === "tools"}
                onClick={() => toggle("tools")}
              />
            </>
          )}
        </div>
        {shown && open === "tools" && <FillTools tools={tools} />}
        {shown && (
          <div className={mergeClasses(styles.row, styles.second)}>
            <BalanceLine
              balances={fill.balances}
              sight={
                layout === "whole" || columns.length === 0
                  ? undefined
                  : layout === "row"
                    ? { row: line?.id ?? "" }
                    : { column: column?.id ?? "" }
              }
              blanks={fill.open(sight).length}
            />
            {!readOnly && allBlanks.length > 0 && (
              <Button
                className={styles.press}
                size="small"
                aria-expanded={open === "zero"}
                title={messages.fill.zeroHint}
                onClick={() => toggle("zero")}
              >
                {messages.fill.zero}
              </Button>
            )}
            {due.size > 0 && !readOnly && (
              <Button
                className={styles.press}
                size="small"
                data-testid="write-totals"
                onClick={() => put(due, messages.fill.writeTotalsChange)}
              >
                {messages.fill.writeTotals(due.size)}
              </Button>
            )}
            {others.length > 0 && layout !== "whole" && (
              <Button
                className={styles.other}
                size="small"
                appearance="subtle"
                title={messages.fill.otherOffTitle}
                onClick={() => {
                  lay("column");
                  onChange({ column: others[0]!.id });
                }}
              >
                {messages.fill.otherOff(others.map((state) => `${nameOf(state.id)} ${columnWord(state)}`).join("、"))}
              </Button>
            )}
          </div>
        )}
        {shown && open === "zero" && (
          <Choice
            label={messages.fill.zeroHint}
            onClose={() => setOpen(undefined)}
            options={[
              ...(layout === "column" && column !== undefined
                ? [
                    {
                      text: messages.fill.zeroColumn(column.labels.at(-1) ?? "", blanks.length),
                      disabled: blanks.length === 0,
                      onPick: () => zero(blanks),
                    },
                  ]
                : []),
              { text: messages.fill.zeroTable(allBlanks.length), onPick: () => zero(allBlanks) },
            ]}
          />
        )}
      </div>
      {shown && sheet !== undefined && (
        <PasteSheet
          key={sheet.key}
          form={form}
          cells={printed}
          start={sheet.start}
          block={sheet.block}
          textOf={textOf}
          onPaste={(texts) => {
            setSheet(undefined);
            put(texts, messages.fill.pasteChange);
          }}
          onClose={() => setSheet(undefined)}
        />
      )}
      {!shown ? (
        <>
          <p className={styles.none}>{messages.fill.noTable(table.name)}</p>
          <TableRow
            status={tableStatus(recognised, table, pending)}
            chapter={recognised.chapters.find(({ form: chapter }) => chapter.number === table.chapter)}
            need="none"
            onReveal={() => undefined}
            onChange={onChange}
          />
        </>
      ) : layout === "whole" ? (
        <GridTable table={table} states={states} roomy={wide} {...parts} />
      ) : (
        <ColumnForm
          sections={layout === "row" ? rowSection(table, line?.id ?? "") : sectionsOf(table, column?.id ?? "")}
          {...parts}
        />
      )}
    </div>
  );
}

function copyOf(cells: readonly (readonly CellId[])[], textOf: (id: CellId) => string): string {
  return cells.map((row) => row.map(textOf).join("\t")).join("\r\n");
}
