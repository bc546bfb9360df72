import { z } from "zod";
import { cellValueSchema } from "./cell.js";

/** A chapter as data: its heading as it stands, and its paragraphs of text (tables are in `cells`). */
export const chapterTextSchema = z.object({
  number: z.int().min(1).max(6),
  heading: z.string(),
  paragraphs: z.array(z.string()),
});

/** A place in a document, see `Place`. */
export const placeSchema = z.object({
  story: z.int().nonnegative().optional(),
  block: z.int().nonnegative(),
  nested: z
    .array(z.object({ row: z.int().nonnegative(), column: z.int().nonnegative(), table: z.int().nonnegative() }))
    .readonly()
    .optional(),
  cell: z
    .object({ row: z.int().nonnegative(), column: z.int().nonnegative(), paragraph: z.int().nonnegative() })
    .optional(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** A figure cell as data; `place` tells where it was read. */
export const reportCellSchema = cellValueSchema.extend({ place: placeSchema.optional() });

/**
 * A year's report as data: the one schema of `read`, `fill`, `export` and `import`.
 * Cells are keyed by the form's cell ids; see `parseAnnualReport` for the short forms accepted on input.
 */
export const annualReportSchema = z.object({
  agency: z.string().min(1),
  year: z.int().min(2008).max(2100),
  preamble: z.array(z.string()).optional(),
  chapters: z.array(chapterTextSchema),
  cells: z.record(z.string(), reportCellSchema),
});
/** See {@link annualReportSchema}. */
export type AnnualReport = z.infer<typeof annualReportSchema>;
/** See {@link chapterTextSchema}. */
export type ChapterText = z.infer<typeof chapterTextSchema>;

/** A report as read from a document, which may not say whose it is or of which year: then these are null. */
export const readReportSchema = annualReportSchema.extend({
  agency: annualReportSchema.shape.agency.nullable(),
  year: annualReportSchema.shape.year.nullable(),
});
/** See {@link readReportSchema}. */
export type ReadReport = z.infer<typeof readReportSchema>;
