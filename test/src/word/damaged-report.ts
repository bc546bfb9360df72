import { exampleDocument, exampleTable, notice2021, recognise, tableOf, type ReportDocument } from "@nianbao/core";
import { docxOf } from "../repair/body.js";
import { brokenLabels, unmerged } from "../repair/damage.js";

/** What still has to be written in {@link damagedReport}. */
export const prompt = "【请填写：存在的主要问题】";
/** Figures that {@link damagedReport} lacks. */
export const missing: readonly string[] = ["t3.total.naturalPerson", "t3.carriedForward.naturalPerson"];

/** Every figure of a document by its cell, as it is written there. */
export function figuresIn(document: ReportDocument): Readonly<Record<string, string>> {
  const tables = [...recognise(document).tables.values()];
  return Object.fromEntries(tables.flatMap(({ cells }) => [...cells].map(([id, { raw }]) => [id, raw])));
}

/** What every figure should be in the end. */
export const figures = figuresIn(exampleDocument());

/** A sound report that came to grief: tables 3 and 4 lost their merges, two figures and a paragraph are missing. */
export function damagedReport(): Uint8Array {
  let tables = 0;
  const blocks = exampleDocument().blocks.map((block) => {
    if (block.kind === "paragraph") return block.text.startsWith("一是部分政策解读") ? prompt : block;
    const form = tableOf(notice2021, (["t2", "t3", "t4"] as const)[tables++]!);
    if (form.id === "t2") return block;
    return brokenLabels(unmerged(exampleTable(form, (id) => (missing.includes(id) ? "" : figures[id]))));
  });
  return docxOf(blocks).toBytes();
}
