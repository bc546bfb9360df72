import type { Edit } from "@nianbao/core";
import { z } from "zod";

/** Where a finding is. Positions are those of the document as read: blocks in body order, UTF-16 offsets in a paragraph. */
const placeSchema = z.object({
  /** For people, e.g. `表三“一、本年新收政府信息公开申请数量”行“总计”列`. */
  label: z.string(),
  /** Words that stand there; `""` for a whole table. */
  text: z.string(),
  /** Chapter 1…6 that the place is in; null before the first heading and outside the body. */
  chapter: z.int().min(1).max(6).nullable(),
  /** In running text: its paragraph in the chapter as people count, without empty lines; 0 is a heading or the title. */
  paragraph: z.int().nonnegative().optional(),
  /** Range of characters in the paragraph or in the paragraph of the cell. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Index of the paragraph or table in the body (or in the header, footer, note or text box of that index). */
  block: z.int().nonnegative(),
  story: z.int().nonnegative().optional(),
  /** In a table: which one of the form, when it was recognised as one. */
  table: z.enum(["t2", "t3", "t4"]).optional(),
  /** Grid position of the cell, from zero, and paragraph in it. */
  cell: z
    .object({ row: z.int().nonnegative(), column: z.int().nonnegative(), paragraph: z.int().nonnegative() })
    .optional(),
  /** In a figure cell: its id in the form and its labels from the outermost heading inwards. */
  id: z.string().optional(),
  row: z.array(z.string()).optional(),
  column: z.array(z.string()).optional(),
});

/** The law or notice behind a finding. */
const basisSchema = z.object({ source: z.string(), article: z.string().optional(), demand: z.string() });

/** Every kind of edit there is: the compiler minds when one is added. */
const editKinds: Readonly<Record<Edit["kind"], true>> = {
  replaceText: true,
  setCell: true,
  insertParagraphs: true,
  insertTable: true,
  removeBlock: true,
  insertSentence: true,
  replaceTable: true,
};

/** A way to put it right; `edits` are changes of the document in its own positions. */
const fixSchema = z.object({
  title: z.string(),
  /** `safe`: changes nothing but the fault. `choice`: one of several, a person decides. */
  kind: z.enum(["safe", "choice"]),
  caution: z.string().optional(),
  edits: z.array(z.looseObject({ kind: z.enum(Object.keys(editKinds) as [Edit["kind"]]) })),
});

const findingSchema = z.object({
  /** As given on the command line. */
  file: z.string(),
  /** Id in the catalogue of checks, e.g. `STR-02`. */
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  /** One line of Chinese each: what is wrong, why, what to do. */
  message: z.object({ what: z.string(), why: z.string(), todo: z.string() }),
  /** Exact words at fault; `""` when something is missing. */
  quote: z.string(),
  /** The fault first, then the other side of a contradiction; empty when it concerns the whole document. */
  places: z.array(placeSchema),
  basis: z.array(basisSchema),
  fixes: z.array(fixSchema),
  /** The same finding has the same fingerprint as long as its words stay, whatever changes elsewhere. */
  fingerprint: z.string(),
});

const fileSchema = z.discriminatedUnion("status", [
  z.object({
    file: z.string(),
    status: z.literal("checked"),
    /** What was recognised; null when it could not be told. */
    agency: z.string().nullable(),
    year: z.int().nullable(),
    /** File of the year before that it was held against; null without one. */
    last: z.string().nullable(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    infos: z.int().nonnegative(),
    /** One for each rule: a check that did not run is never `passed`. */
    outcomes: z.array(
      z.object({
        rule: z.string(),
        title: z.string(),
        state: z.enum(["passed", "found", "uncertain", "notAssessable"]),
        reasons: z.array(z.string()),
      }),
    ),
    /** What the reader met and could not represent. */
    notes: z.array(z.string()),
  }),
  z.object({
    file: z.string(),
    status: z.literal("failed"),
    error: z.object({ code: z.string(), message: z.string() }),
  }),
]);

const dismissedSchema = findingSchema.extend({ reason: z.string() });

/** What `nianbao check --format json` prints. New fields may be added; `format` grows when one changes or goes. */
export const checkOutputSchema = z.object({
  format: z.literal(1),
  /** Of the nianbao that checked. */
  version: z.string(),
  /** In the order of the command line. */
  files: z.array(fileSchema),
  /** Of all files, by file, then in document order; without those that `--severity` leaves out. */
  findings: z.array(findingSchema),
  /** Findings that were waived with `--dismissed`, with the reason given; they are not counted. */
  dismissed: z.array(dismissedSchema),
  summary: z.object({
    files: z.int().nonnegative(),
    failed: z.int().nonnegative(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    infos: z.int().nonnegative(),
    /** Same as the exit code. */
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    /** Checks that found something: those met in most files first. */
    rules: z.array(
      z.object({
        rule: z.string(),
        title: z.string(),
        /** The gravest that was found. */
        severity: z.enum(["error", "warning", "info"]),
        findings: z.int().positive(),
        files: z.int().positive(),
      }),
    ),
  }),
});

export type CheckOutput = z.infer<typeof checkOutputSchema>;
export type FileOutput = CheckOutput["files"][number];
export type FindingOutput = CheckOutput["findings"][number];
export type PlaceOutput = FindingOutput["places"][number];
export type DismissedOutput = CheckOutput["dismissed"][number];
