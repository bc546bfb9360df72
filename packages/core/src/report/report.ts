import { z } from "zod";
import { cellValueSchema } from "./cell.js";

/** A chapter as data: its heading as it stands, and its paragraphs of text (tables are in `cells`). */
export const chapterTextSchema = z.object({
  number: z.int().min(1).max(6),
  heading: z.string(),
  paragraphs: z.array(z.string()),
});

/**
 * A year's report as data: the one schema of `read`, `fill`, `export` and `import`.
 * Cells are keyed by the form's cell ids; a short form of a cell (a number, a string, null for blank) is accepted on input.
 */
export const annualReportSchema = z.object({
  agency: z.string().min(1),
  year: z.int().min(2008).max(2100),
  preamble: z.array(z.string()).optional(),
  chapters: z.array(chapterTextSchema),
  cells: z.record(z.string(), cellValueSchema),
});
export type AnnualReport = z.infer<typeof annualReportSchema>;
export type ChapterText = z.infer<typeof chapterTextSchema>;
