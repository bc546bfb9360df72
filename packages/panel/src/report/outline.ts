import type {
  CellId,
  ChapterForm,
  Finding,
  RecognisedChapter,
  RecognisedReport,
  RecognisedTable,
  TableForm,
} from "@nianbao/core";
import { hasPrompt, tableOf } from "@nianbao/core";
import { balancesOf } from "../fill/balance.js";
import { figuresOf } from "../fill/figures.js";
import { totalsOf } from "../fill/totals.js";
import type { PendingCell } from "../state/panel-state.js";

/** How a statistics table stands; `count` is what the state counts: blanks, cells, or the difference of a sum. */
export interface TableStatus {
  readonly form: TableForm;
  readonly table: RecognisedTable | undefined;
  readonly state: "absent" | "unplaced" | "off" | "notNumber" | "blank" | "balanced" | "filled";
  readonly count: number;
}

/** How a chapter stands. */
export interface ChapterStatus {
  readonly form: ChapterForm;
  readonly chapter: RecognisedChapter | undefined;
  readonly state: "missing" | "altered" | "prompt" | "empty" | "findings" | "good";
  /** Paragraphs that still hold a prompt. */
  readonly prompts: number;
  readonly findings: readonly Finding[];
  readonly table: TableStatus | undefined;
}

/** The six chapters of the form as they stand in the document. `findings` are those not set aside. */
export function outlineOf(
  recognised: RecognisedReport,
  findings: readonly Finding[],
  pending: ReadonlyMap<CellId, PendingCell>,
): readonly ChapterStatus[] {
  return recognised.form.chapters.map((form): ChapterStatus => {
    const chapter = recognised.chapters.find((candidate) => candidate.form.number === form.number);
    const own = findings.filter((finding) => chapterNumber(recognised, finding) === form.number);
    const table =
      form.table === undefined ? undefined : tableStatus(recognised, tableOf(recognised.form, form.table), pending);
    const prompts = promptsIn(recognised, chapter);
    return { form, chapter, state: chapterState(recognised, chapter, prompts, own), prompts, findings: own, table };
  });
}

/** Number of the chapter that a finding's fault lies in, heading included; undefined for the rest of the document. */
export function chapterNumber(recognised: RecognisedReport, finding: Finding): number | undefined {
  const place = finding.places[0];
  if (place === undefined || place.story !== undefined) return undefined;
  return recognised.chapters.find((chapter) => chapter.place.block <= place.block && place.block < chapter.to)?.form
    .number;
}

function chapterState(
  recognised: RecognisedReport,
  chapter: RecognisedChapter | undefined,
  prompts: number,
  findings: readonly Finding[],
): ChapterStatus["state"] {
  if (chapter === undefined) return "missing";
  if (chapter.match === "altered") return "altered";
  const blocks = recognised.document.blocks.slice(chapter.from, chapter.to);
  if (blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "")) return "empty";
  if (prompts > 0) return "prompt";
  return findings.length > 0 ? "findings" : "good";
}

function promptsIn({ document }: RecognisedReport, chapter: RecognisedChapter | undefined): number {
  if (chapter === undefined) return 0;
  const blocks = document.blocks.slice(chapter.from, chapter.to);
  return blocks.filter((block) => block.kind === "paragraph" && hasPrompt(block.text)).length;
}

/** How a table stands: the worst first, since that is what the clerk must look at. */
export function tableStatus(
  recognised: RecognisedReport,
  form: TableForm,
  pending: ReadonlyMap<CellId, PendingCell>,
): TableStatus {
  const table = recognised.tables.get(form.id);
  const status = (state: TableStatus["state"], count = 0): TableStatus => ({ form, table, state, count });
  if (table === undefined) return status("absent");
  if (table.unplaced.size > 0) return status("unplaced", table.unplaced.size);
  const figures = figuresOf(recognised, pending);
  const balances = balancesOf(recognised.form, form.id, figures, totalsOf(recognised.form, figures));
  const off = balances.find((balance) => balance.state === "off");
  if (off !== undefined) return status("off", Math.abs(off.left - off.right));
  const cells = [...table.cells.values()];
  const text = cells.filter((cell) => cell.state === "text" || cell.state === "slash").length;
  if (text > 0) return status("notNumber", text);
  const blank = cells.filter((cell) => cell.state === "blank").length;
  if (blank > 0) return status("blank", blank);
  return status(balances.length > 0 ? "balanced" : "filled");
}
