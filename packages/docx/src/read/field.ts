import { NS } from "../xml/vocabulary.js";
import type { Flow } from "./flow.js";

/** Takes in the `w:fldChar` that the scanner is at: a field begins, shows its result, or ends. */
export function readFieldMark(flow: Flow): void {
  const { fields } = flow;
  switch (flow.scanner.attribute(NS.word, "fldCharType")) {
    case "begin":
      fields.push(flow.context.fieldsShown);
      break;
    case "separate":
      if (fields.length > 0) fields[fields.length - 1] = true;
      break;
    case "end":
      fields.pop();
      break;
  }
}
