import type { Search } from "./locate.js";
import type { Step } from "./plan.js";

/** Queues a step on Word's paragraphs; nothing happens before the next sync. */
export function queueStep(items: readonly Word.Paragraph[], step: Step): void {
  const paragraph = items[step.at]!;
  switch (step.kind) {
    case "setText":
      paragraph.getRange("Content").insertText(step.text, "Replace");
      break;
    case "replaceFound":
      find(paragraph, step.search).insertText(step.text, "Replace");
      break;
    case "insertBeside":
      find(paragraph, step.search).insertText(step.text, step.side);
      break;
    case "setControl":
      paragraph.contentControls.getByTag(step.tag).getFirst().insertText(step.text, "Replace");
      break;
    case "deleteParagraph":
      paragraph.delete();
      break;
  }
}

/** The range a search stands for; the sync fails with ItemNotFound when it is not there. */
export function find(paragraph: Word.Paragraph, search: Search): Word.Range {
  const found = paragraph.search(search.context, { matchCase: true }).getFirst();
  return search.needle === undefined ? found : found.search(search.needle, { matchCase: true }).getFirst();
}
