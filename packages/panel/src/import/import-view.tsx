import { Button, Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { describeCell, fillEdits, type CellId, type TableId } from "@nianbao/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { documentCell } from "../fill/figures.js";
import type { Texts } from "../fill/history.js";
import { importing as words } from "../locale/import.js";
import type { Reading } from "../state/panel-state.js";
import { BusyMark } from "../ui/busy-mark.js";
import { usePanelField, useSession } from "../ui/session-context.js";
import { focusOn } from "../ui/use-focus-fallback.js";
import { SubHead } from "../ui/sub-head.js";
import { ComparedTable, GroupTable } from "./import-tables.js";
import { importPlan } from "./import-plan.js";
import { ImportError, readSources, type ImportSource } from "./source.js";

const useStyles = makeStyles({
  body: { padding: "8px 12px 12px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  list: { margin: "0 0 8px", padding: "0 0 0 18px", color: tokens.colorNeutralForeground2 },
  caution: {
    margin: "0 0 8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  bad: { margin: "8px 0", color: tokens.colorPaletteRedForeground1 },
  file: { margin: "0 0 6px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  group: { marginTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", padding: "5px 0", minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  more: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  done: { display: "flex", gap: "6px", margin: "0 0 8px" },
  good: { flexShrink: 0, fontSize: "18px", lineHeight: 0, color: tokens.colorStatusSuccessForeground1 },
});

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface ImportViewProps {
  readonly reading: Reading;
  /** Table that the clerk came from. */
  readonly table: TableId;
  readonly put: (texts: Texts, label: (count: number) => string) => void;
  readonly onBack: () => void;
}

/** What was read, and of which file. */
interface Chosen {
  readonly name: string;
  readonly sources: readonly ImportSource[];
}

/** Figures from a file: read, shown cell by cell beside what stands there, and written only by a press. */
export function ImportView({ reading, put, onBack }: ImportViewProps) {
  const styles = useStyles();
  const session = useSession();
  const pending = usePanelField("pending");
  const busy = usePanelField("busy");
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [unit, setUnit] = useState(0);
  const [state, setState] = useState<"choosing" | "reading" | "done">("choosing");
  const [failure, setFailure] = useState<string>();
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [withText, setWithText] = useState(false);
  const [made, setMade] = useState({ cells: 0, text: false });
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What came of a press has the focus: the button that was pressed is gone.
    if (state === "done" || failure !== undefined || chosen !== undefined) focusOn(said.current);
  }, [state, failure, chosen]);
  const { recognised } = reading;
  const source = chosen?.sources[unit];
  const plan = useMemo(
    () =>
      source &&
      importPlan(
        recognised,
        source,
        (id: CellId) => pending.get(id)?.text ?? documentCell(recognised, id)?.raw.trim() ?? "",
      ),
    [pending, recognised, source],
  );
  const text = useMemo(
    () => (source?.text === undefined ? undefined : fillEdits(recognised, source.text)),
    [recognised, source],
  );
  const read = async (file: File) => {
    setState("reading");
    setFailure(undefined);
    try {
      const bytes = await file.arrayBuffer().catch((cause: unknown) => {
        throw new ImportError(words.unreadable, { cause });
      });
      const sources = await readSources(new Uint8Array(bytes), file.name);
      const own = sources.findIndex(({ agency }) => agency !== undefined && agency === recognised.agency?.name);
      setUnit(Math.max(0, own));
      setChosen({ name: file.name, sources });
      setTicks(new Map());
      setWithText(false);
    } catch (error) {
      if (!(error instanceof ImportError)) console.error(error); // a fault of ours: the log has it, the clerk a plain line
      setChosen(undefined);
      setFailure(words.failed(file.name, error instanceof ImportError ? error.message : words.unforeseen));
    }
    setState("choosing");
  };
  const ticked = plan?.groups.filter(({ title, ticked: first }) => ticks.get(title) ?? first) ?? [];
  const count = ticked.reduce((sum, { rows }) => sum + rows.length, 0);
  const write = async () => {
    if (count > 0)
      put(new Map(ticked.flatMap(({ rows }) => rows.map(({ id, fresh }) => [id, fresh] as const))), words.change);
    const textual = withText && source?.text !== undefined;
    if (textual) {
      await session.change(words.textChange, async () => {
        const now = session.store.get().reading?.recognised ?? recognised; // the cells were written first
        return session.host.apply(fillEdits(now, source.text).edits);
      });
    }
    // Of last year's report not only figures are wanted: this year's is checked against it from now on.
    if (source?.document !== undefined && source.year === (recognised.year?.value ?? 0) - 1) {
      await session.checkWith({ last: source.document });
    }
    setMade({ cells: count, text: textual });
    setState("done");
  };
  const blankSheet = async () => {
    const { tableSheet, writeWorkbook } = await import("@nianbao/sheet");
    const sheets = recognised.form.tables.map((form) => tableSheet(form, () => ({ value: null })));
    const bytes = Uint8Array.from(await writeWorkbook(sheets));
    await session.handOut({ name: words.blankSheetName, type: sheetType, bytes }, words.blankSheetGiven);
  };
  const chooser = (label: string, primary: boolean) => (
    <>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.field}
        accept=".docx,.html,.htm,.txt,.xlsx,.xls,.csv,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void read(file);
        }}
      />
      <Button size="small" appearance={primary ? "primary" : "secondary"} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );

  if (state === "done")
    return (
      <>
        <SubHead title={words.title} onBack={onBack} />
        <div className={styles.body} data-testid="imported">
          <p ref={said} className={styles.done} role="status">
            <CheckmarkCircleFilled className={styles.good} aria-hidden />
            <span>
              {words.done(made.cells)}
              {made.text && ` ${words.doneText}`}
            </span>
          </p>
          {session.host.capabilities.undo && (
            <Button
              size="small"
              disabled={busy}
              onClick={() => {
                void (async () => {
                  if (made.text) await session.undo();
                  if (made.cells > 0) await session.undo();
                  setState("choosing");
                })();
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
      </>
    );
  return (
    <>
      <SubHead title={words.title} onBack={onBack} />
      <div className={styles.body}>
        {state === "reading" && <BusyMark label={words.reading} words />}
        {failure !== undefined && (
          <p ref={said} className={styles.bad} role="alert">
            {failure}
          </p>
        )}
        {state === "choosing" && plan === undefined && (
          <>
            <p className={styles.text}>{words.what}</p>
            <ul className={styles.list}>
              {words.kinds.map((kind) => (
                <li key={kind}>{kind}</li>
              ))}
            </ul>
            <div className={styles.row}>
              {chooser(words.choose, true)}
              {session.host.handOut !== undefined && (
                <Button size="small" onClick={() => void blankSheet()}>
                  {words.blankSheet}
                </Button>
              )}
            </div>
            {failure !== undefined && <p className={styles.more}>{words.sheetFrom}</p>}
          </>
        )}
        {state === "choosing" && plan !== undefined && chosen !== undefined && (
          <div data-testid="import-plan">
            <p ref={said} className={styles.file}>
              {words.from(chosen.name, source?.agency, source?.year)}
            </p>
            {chosen.sources.length > 1 && (
              <Select
                size="small"
                aria-label={words.unit}
                value={String(unit)}
                onChange={(_, { value }) => setUnit(Number(value))}
              >
                {chosen.sources.map(({ agency, year }, index) => (
                  <option key={index} value={String(index)}>
                    {[agency ?? String(index + 1), year].filter(Boolean).join(" · ")}
                  </option>
                ))}
              </Select>
            )}
            {plan.cautions.map((caution) => (
              <p key={caution} className={styles.caution} role="status">
                {caution}
              </p>
            ))}
            {plan.groups.length === 0 && text === undefined && <p className={styles.text}>{words.nothing}</p>}
            {plan.groups.map((group) => (
              <div key={group.title} className={styles.group} data-import={group.title}>
                <Checkbox
                  label={`${group.title}（${words.changes(group.rows.length)}）`}
                  checked={ticks.get(group.title) ?? group.ticked}
                  onChange={(_, data) => setTicks(new Map(ticks).set(group.title, data.checked === true))}
                />
                <GroupTable group={group} nameOf={(id) => describeCell(recognised.form, id)} />
              </div>
            ))}
            {text !== undefined && (
              <div className={styles.group}>
                <Checkbox
                  label={words.text(text.edits.length)}
                  checked={withText}
                  onChange={(_, data) => setWithText(data.checked === true)}
                />
                <p className={styles.text}>{words.textWhat}</p>
              </div>
            )}
            {plan.same > 0 && <p className={styles.text}>{words.same(plan.same)}</p>}
            {plan.kept > 0 && <p className={styles.text}>{words.kept(plan.kept)}</p>}
            {plan.problems.length > 0 && (
              <details open>
                <summary className={styles.summary}>{words.problems(plan.problems.length)}</summary>
                <ul className={styles.list}>
                  {plan.problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </details>
            )}
            {plan.compared.length > 0 && (
              <details>
                <summary className={styles.summary}>{words.compare}</summary>
                <ComparedTable rows={plan.compared} />
              </details>
            )}
          </div>
        )}
      </div>
      {state === "choosing" && plan !== undefined && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabled={busy || (count === 0 && !withText)}
            onClick={() => void write()}
          >
            {withText ? words.writeText(count) : words.write(count)}
          </Button>
          {chooser(words.other, false)}
        </div>
      )}
    </>
  );
}
