import type { ReportDocument } from "../document/model.js";
import type { Form } from "../form/types.js";
import { canonicalise } from "../text/canonical.js";
import { patternOf } from "./tables/pattern.js";

const vocabularies = new WeakMap<Form, ReadonlySet<string>>();

function vocabulary(form: Form): ReadonlySet<string> {
  let words = vocabularies.get(form);
  if (words === undefined) {
    words = new Set(form.tables.flatMap((table) => patternOf(table).labels.map((label) => label.key)));
    vocabularies.set(form, words);
  }
  return words;
}

/**
 * The form of which the document's tables hold the most labels; among equals the first.
 * @throws Error when there is no form to choose from: a programming mistake
 */
export function chooseForm(document: ReportDocument, forms: readonly Form[]): Form {
  const [first] = forms;
  if (first === undefined) throw new Error("no form to recognise against");
  if (forms.length === 1) return first;
  const words = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.cells) for (const { text } of cell.paragraphs) words.add(canonicalise(text));
  }
  const score = (form: Form): number => [...vocabulary(form)].filter((word) => words.has(word)).length;
  return forms.reduce((best, form) => (score(form) > score(best) ? form : best));
}
