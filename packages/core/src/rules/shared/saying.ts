import { exampleAgency, exampleDocument, type ExampleOptions } from "../../check/example.js";
import { exampleText } from "../../check/example-text.js";
import type { ReportDocument } from "../../document/model.js";

/** The example report with further paragraphs in a chapter, after its own text; for chapter 1 after 主动公开. */
export function saying(
  texts: string | readonly string[],
  options: ExampleOptions & { readonly chapter?: number } = {},
): ReportDocument {
  const { chapter = 1, agency = exampleAgency, year = 2025 } = options;
  const own = exampleText(agency, year)[chapter] ?? [];
  const at = chapter === 1 ? 3 : own.length;
  const added = typeof texts === "string" ? [texts] : texts;
  return exampleDocument({
    ...options,
    chapters: { ...options.chapters, [chapter]: { paragraphs: [...own.slice(0, at), ...added, ...own.slice(at)] } },
  });
}
