import type { Flow } from "./flow.js";
import type { ParagraphProperties } from "./paragraphProperties.js";

/** The number that automatic numbering gives the paragraph. Counts on: call once for each, in order. */
export function listLabel(flow: Flow, properties: ParagraphProperties): string | undefined {
  const { numbering, styles } = flow.context;
  if (numbering === undefined || flow.placeless > 0) return undefined;
  const style = styles.paragraph(properties.style);
  const list = properties.numbering ?? style.numbering;
  if (list === undefined || list === "0") return undefined;
  return numbering.next(list, properties.numberingLevel ?? style.numberingLevel ?? 0, properties.style);
}
