import type { Edit } from "../document/edit.js";
import type { Form } from "../form/types.js";
import { noticeOfYear } from "../form/choice.js";
import type { RecognisedReport } from "../recognise/types.js";
import { toAnnualReport } from "../report/fromRecognised.js";
import { sentencesToRewrite } from "./rewrites.js";
import { rollLinked } from "./roll-linked.js";
import { rollTables } from "./roll-tables.js";
import { rollYears } from "./roll-years.js";
import type { Rewrite, Roll, RollChange, RollPlan } from "./types.js";

/**
 * What it takes to make last year's report this year's. Nothing is changed: the plan is to be shown, then made with
 * {@link rollEdits}, and {@link rollRewrites} says what the clerk has to write anew.
 * @param to year of the new report; default: the one after the document's
 */
export function rollReport(report: RecognisedReport, to?: number): Roll {
  const from = report.year?.value;
  if (from === undefined) {
    return refused("看不出这是哪一年的报告。请先在标题里写明年份，如“2024年政府信息公开工作年度报告”。");
  }
  const target = to ?? from + 1;
  if (target <= from) return refused(`这份报告是${from}年的，不能改成${target}年的。`);
  const [old, next] = [noticeOfYear(from), noticeOfYear(target)];
  if (old.id !== next.id) return formChanged(report, from, target, next);
  const foreign = [...report.layouts.values()].some((layout) => layout.parts.some(({ form }) => form !== next.id));
  if (foreign) {
    return refused("表格还是旧格式的，或者新旧混在一起。请先在“报告”里把表格修复成现在的格式，再改年度。");
  }
  const years = rollYears(report, from, target);
  const tables = rollTables(report, target === from + 1);
  const linked = rollLinked(report);
  const changes = [...without(years.changes, linked), ...linked, ...tables.changes].sort(byPlace);
  return { state: "ready", plan: { from, to: target, changes, kept: years.kept, problems: tables.problems } };
}

/** The edits of a plan, without the changes that the clerk does not want; all to be made at once. */
export function rollEdits(plan: RollPlan, unwanted: ReadonlySet<string> = new Set()): readonly Edit[] {
  return wanted(plan, unwanted).flatMap(({ edits }) => edits);
}

/** What is to be written anew or confirmed after these changes, in document order; figures taken over come last. */
export function rollRewrites(
  report: RecognisedReport,
  plan: RollPlan,
  unwanted: ReadonlySet<string> = new Set(),
): readonly Rewrite[] {
  const sentences = sentencesToRewrite(report, plan.from, wanted(plan, unwanted));
  return [...sentences, ...rollTables(report, plan.to === plan.from + 1).started];
}

function wanted({ changes }: RollPlan, unwanted: ReadonlySet<string>): readonly RollChange[] {
  return changes.filter(({ id }) => !unwanted.has(id));
}

/** A year inside a linked number goes with it. */
function without(changes: readonly RollChange[], linked: readonly RollChange[]): readonly RollChange[] {
  return changes.filter(
    ({ place }) =>
      !linked.some(
        (other) => other.place.block === place.block && other.place.start < place.end && place.start < other.place.end,
      ),
  );
}

function byPlace(a: RollChange, b: RollChange): number {
  const story = Number(a.place.story !== undefined) - Number(b.place.story !== undefined);
  return story || a.place.block - b.place.block || a.place.start - b.place.start;
}

function refused(message: string): Roll {
  return { state: "refused", message };
}

/** The tables are others: a new report takes over the text of the chapters and what was carried forward. */
function formChanged(report: RecognisedReport, from: number, to: number, next: Form): Roll {
  const { chapters, cells } = toAnnualReport(report);
  const numbers = new Set(next.chapters.map(({ number }) => number));
  const carried = Object.entries(cells).flatMap(([id, { value, state, raw }]) => {
    if (!id.startsWith("t3.carriedForward.") || state !== "number" || to !== from + 1) return [];
    return [[id.replace("carriedForward", "carriedOver"), { value, state, raw }] as const];
  });
  return {
    state: "formChanged",
    message: `${from}年用的是旧格式，${to}年起表格变了（${next.notice.number}），不能在原文上改。可以另建一份${to}年的报告，各部分的文字和上年结转的件数带过去。`,
    from,
    to,
    agency: report.agency?.name ?? "",
    content: {
      year: to,
      chapters: chapters.filter(({ number }) => numbers.has(number)),
      cells: Object.fromEntries(carried),
    },
  };
}
