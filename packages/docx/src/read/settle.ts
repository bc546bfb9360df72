import type { Paragraph, ParagraphFormat } from "@nianbao/core";
import type { Flow } from "./flow.js";
import type { ParagraphProperties } from "./paragraphProperties.js";

const settled = new WeakMap<ParagraphProperties, WeakMap<object, Omit<Paragraph, "kind" | "text" | "runs">>>();

/** What style and properties say, without the list label. Paragraphs with the same properties share it. */
export function settle(flow: Flow, properties: ParagraphProperties): Omit<Paragraph, "kind" | "text" | "runs"> {
  const { styles } = flow.context;
  let bySheet = settled.get(properties);
  if (bySheet === undefined) settled.set(properties, (bySheet = new WeakMap()));
  const known = bySheet.get(styles);
  if (known !== undefined) return known;
  const style = styles.paragraph(properties.style);
  const format: ParagraphFormat = { ...style.format, ...properties.format };
  const outlineLevel = properties.outlineLevel ?? style.outlineLevel;
  const result = {
    ...(style.name !== undefined && { style: style.name }),
    ...(outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel <= 8 && { outlineLevel }),
    ...(Object.keys(format).length > 0 && { format }),
  };
  bySheet.set(styles, result);
  return result;
}

/** The number that automatic numbering gives the paragraph. Counts on: call once for each, in order. */
export function listLabel(flow: Flow, properties: ParagraphProperties): string | undefined {
  const { numbering, styles } = flow.context;
  if (numbering === undefined || flow.placeless > 0) return undefined;
  const style = styles.paragraph(properties.style);
  const list = properties.numbering ?? style.numbering;
  if (list === undefined || list === "0") return undefined;
  return numbering.next(list, properties.numberingLevel ?? style.numberingLevel ?? 0, properties.style);
}
