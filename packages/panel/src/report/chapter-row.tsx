import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Place } from "@nianbao/core";
import { messages } from "../locale/messages.js";
import { chaptersWithSentences } from "../sentences/chapters.js";
import { useReadOnly } from "../ui/read-only.js";
import type { ViewState } from "../ui/view-state.js";
import { openerOf } from "./opener.js";
import type { ChapterStatus } from "./outline.js";
import type { RepairNeed } from "./repair-need.js";
import { TableRow } from "./table-row.js";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 0" },
  line: { display: "flex", alignItems: "flex-start", padding: "0 12px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 4px 6px 0",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  state: {
    flexShrink: 0,
    minWidth: "28px",
    textAlign: "right",
    padding: "6px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sentences: { flexShrink: 0, minWidth: 0, marginTop: "6px", padding: "0 4px", color: tokens.colorNeutralForeground2 },
  press: { cursor: "pointer", ":hover": { textDecorationLine: "underline" } },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface ChapterRowProps {
  readonly status: ChapterStatus;
  /** What its table can do with. */
  readonly need: RepairNeed;
  readonly onReveal: (place: Place | undefined) => void;
  readonly onChange: (patch: Partial<ViewState>) => void;
}

/** One chapter: a press on the title shows it in the document, a press on its findings lists them. */
export function ChapterRow({ status, need, onReveal, onChange }: ChapterRowProps) {
  const styles = useStyles();
  const { form, chapter, state, prompts, findings, table } = status;
  const readOnly = useReadOnly();
  const words = messages.report.chapter;
  const word =
    state === "good"
      ? words.good
      : state === "findings"
        ? words.findings(findings.length)
        : state === "prompt"
          ? words.prompt(prompts)
          : words[state];
  const worst = findings.some((finding) => finding.severity === "error") ? styles.bad : styles.warn;
  const tone =
    state === "good" ? styles.good : state === "missing" ? styles.bad : findings.length > 0 ? worst : styles.warn;
  return (
    <li className={styles.row} data-chapter={form.number}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.title}
          disabled={chapter === undefined}
          onClick={() => onReveal(chapter?.place)}
        >
          {form.heading}
        </button>
        {readOnly === undefined && chaptersWithSentences.has(form.number) && (
          <Button
            className={styles.sentences}
            size="small"
            appearance="subtle"
            aria-label={messages.report.sentencesLabel(form.heading)}
            data-opens={openerOf({ kind: "sentences", chapter: form.number })}
            onClick={() => onChange({ detail: { kind: "sentences", chapter: form.number } })}
          >
            {messages.report.sentences}
          </Button>
        )}
        {findings.length > 0 ? (
          <button
            type="button"
            className={mergeClasses(styles.state, styles.press, tone)}
            aria-label={`${form.heading}：${state === "findings" ? "" : `${word}，`}${words.findingsLabel(findings.length)}`}
            onClick={() => onChange({ tab: "check", filter: { chapter: form.number } })}
          >
            {word}
          </button>
        ) : (
          <span
            className={mergeClasses(styles.state, tone)}
            aria-label={state === "good" ? words.goodLabel : undefined}
            role={state === "good" ? "img" : undefined}
          >
            {word}
          </span>
        )}
      </div>
      {table !== undefined && (
        <TableRow status={table} chapter={status.chapter} need={need} onReveal={onReveal} onChange={onChange} />
      )}
    </li>
  );
}
