import { currentNotice, paragraphAt, tableOf, type Edit, type ReportDocument, type SetCell } from "@nianbao/core";
import { mixedFile, paragraphWith, sampleReport, tableAt, textOfCell } from "./documents.js";
import { equals, holds, rejects } from "./expect.js";
import { HostError } from "../port.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** Changing text and figures, refusing, taking back. */
export const textCases: readonly ContractCase[] = [
  onDocument("sets 190 cells of tables 3 and 4 in one go, each where it belongs", sampleReport, async ({ host }) => {
    const { document } = await host.read();
    const edits = (["t3", "t4"] as const).flatMap((id) => fillEdits(document, id));
    equals(edits.length, 190, "number of cells");
    const { snapshot, refused } = await host.apply(edits);
    equals(refused, [], "refused");
    for (const edit of edits) {
      equals(textOfCell(snapshot.document, edit.block, edit.row, edit.column), edit.text, `cell ${edit.text}`);
    }
    for (const id of ["t3", "t4"] as const) {
      const block = tableAt(snapshot.document, id);
      for (const label of tableOf(currentNotice, id).layout.filter((cell) => cell.text !== undefined)) {
        const text = textOfCell(snapshot.document, block, label.row, label.column);
        equals(text?.replace(/\s/g, ""), label.text?.replace(/\s/g, ""), "a label stays as it was");
      }
    }
  }),

  onDocument("an edit for an older text is refused, the others are made", sampleReport, async ({ host }) => {
    const { document } = await host.read();
    const block = tableAt(document, "t4");
    const good: Edit = { kind: "setCell", block, row: 3, column: 0, expect: "", text: "1" };
    const stale: Edit = { kind: "setCell", block, row: 3, column: 1, expect: "7", text: "2" };
    const missing: Edit = { kind: "setCell", block, row: 33, column: 1, expect: "", text: "2" };
    const { snapshot, refused } = await host.apply([good, stale, missing]);
    equals(refused.map(({ code }) => code).sort(), ["changed", "missing"], "reasons");
    holds(
      refused.every(({ edit }) => edit === stale || edit === missing),
      "the refused edits are the ones given",
    );
    equals(textOfCell(snapshot.document, block, 3, 0), "1", "the good edit");
    equals(textOfCell(snapshot.document, block, 3, 1), "", "the stale edit");
  }),

  onDocument(
    "replaces the right one of equal numbers and keeps the looks of the others",
    mixedFile,
    async ({ host }) => {
      const before = (await host.read()).document;
      const { snapshot, refused } = await host.apply([
        { kind: "replaceText", place: { block: 0, start: 8, end: 10 }, expect: "12", text: "3" },
      ]);
      equals(refused, [], "refused");
      const place = { block: 0, start: 0, end: 0 };
      equals(paragraphAt(snapshot.document, place)?.text, "新收12件，结转3件。", "text");
      equals(boldText(snapshot.document), boldText(before), "what is bold");
    },
  ),

  onDocument("makes several changes in one paragraph, insertions and deletions too", mixedFile, async ({ host }) => {
    await host.read();
    const { snapshot, refused } = await host.apply([
      { kind: "replaceText", place: { block: 0, start: 2, end: 4 }, expect: "12", text: "105" },
      { kind: "replaceText", place: { block: 0, start: 5, end: 8 }, expect: "，结转", text: "；上年结转" },
      { kind: "replaceText", place: { block: 0, start: 11, end: 12 }, expect: "。", text: "" },
      { kind: "replaceText", place: { block: 0, start: 0, end: 0 }, expect: "", text: "共" },
    ]);
    equals(refused, [], "refused");
    equals(paragraphAt(snapshot.document, { block: 0, start: 0, end: 0 })?.text, "共新收105件；上年结转12件", "text");
  }),

  onDocument("writes where the clerk's words have moved to, or not at all", sampleReport, async ({ host, type }) => {
    const { document } = await host.read();
    const block = paragraphWith(document, "收到申请12件");
    await type(block, "全年收到申请12件。");
    const { snapshot, refused } = await host.apply([
      { kind: "replaceText", place: { block, start: 0, end: 5 }, expect: "2025年", text: "2026年" },
      { kind: "setCell", block: tableAt(document, "t4"), row: 3, column: 0, expect: "", text: "5" },
    ]);
    equals(
      refused.map(({ code }) => code),
      ["changed"],
      "reasons",
    );
    equals(
      paragraphAt(snapshot.document, { block, start: 0, end: 0 })?.text,
      "全年收到申请12件。",
      "the clerk's words",
    );
    equals(textOfCell(snapshot.document, tableAt(document, "t4"), 3, 0), "5", "the cell elsewhere");
  }),

  onDocument("takes its changes back one by one", sampleReport, async ({ host }) => {
    if (!host.capabilities.undo) return;
    const first = (await host.read()).document;
    const block = tableAt(first, "t3");
    const text = paragraphWith(first, "收到申请12件");
    const at = text < 0 ? 0 : (paragraphAt(first, { block: text, start: 0, end: 0 })?.text.indexOf("12件") ?? 0);
    await host.apply([{ kind: "setCell", block, row: 3, column: 3, expect: "", text: "8" }]);
    await host.apply([
      { kind: "setCell", block, row: 3, column: 3, expect: "8", text: "9" },
      { kind: "replaceText", place: { block: text, start: at, end: at + 2 }, expect: "12", text: "1234" },
    ]);
    const once = await host.undo();
    equals(textOfCell(once.snapshot.document, block, 3, 3), "8", "after one step back");
    holds(paragraphWith(once.snapshot.document, "收到申请12件") === text, "the sentence is back");
    const twice = await host.undo();
    equals(textOfCell(twice.snapshot.document, block, 3, 3), "", "after two steps back");
    const error = await rejects(host.undo(), "a third step back");
    holds(error instanceof HostError && error.code === "unsupported", "the refusal is a HostError for the clerk");
  }),

  onDocument("never takes back what the clerk wrote", mixedFile, async ({ host, type }) => {
    if (!host.capabilities.undo) return;
    await host.read();
    const own = await host.apply([
      { kind: "replaceText", place: { block: 0, start: 2, end: 4 }, expect: "12", text: "13" },
    ]);
    await type(0, "经办人写的");
    holds((await rejects(host.undo(), "undo over the clerk's words")) instanceof HostError, "a HostError");
    const { document, revision } = await host.read();
    equals(paragraphAt(document, { block: 0, start: 0, end: 0 })?.text, "经办人写的", "the clerk's words");
    holds(revision > own.snapshot.revision, "the clerk's words grow the revision, though the refusal saw them first");
  }),
];

/** One edit for each figure cell, with a text that no other cell gets. */
function fillEdits(document: ReportDocument, id: "t3" | "t4"): SetCell[] {
  const block = tableAt(document, id);
  return tableOf(currentNotice, id).cells.map((cell, at) => ({
    kind: "setCell",
    block,
    row: cell.row,
    column: cell.column,
    expect: "",
    text: String((id === "t3" ? 1000 : 2000) + at),
  }));
}

function boldText(document: ReportDocument): string {
  const paragraph = paragraphAt(document, { block: 0, start: 0, end: 0 });
  const bold = paragraph?.runs.filter((run) => run.format.bold === true) ?? [];
  return bold.map((run) => paragraph?.text.slice(run.start, run.end)).join("");
}
