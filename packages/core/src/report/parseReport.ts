import { z } from "zod";
import { cellOf } from "../form/lookup.js";
import { currentNotice } from "../form/choice.js";
import type { Form } from "../form/types.js";
import type { CellValue } from "./cell.js";
import { parseCell } from "./parseCell.js";
import { parseSigned } from "./parseSigned.js";
import { annualReportSchema, reportCellSchema, type AnnualReport } from "./report.js";

/** A figure on input: a cell as `read` gives it, or in short a number, its text, or null for blank. */
const cellInputSchema = z.union([reportCellSchema, z.number(), z.string(), z.null()]);

const inputSchema = annualReportSchema.extend({ cells: z.record(z.string(), cellInputSchema) });

/** A report given as data, or one Chinese line for each thing wrong with it. */
export type ParsedReport =
  | { readonly data: AnnualReport; readonly errors?: undefined }
  | { readonly data?: undefined; readonly errors: readonly string[] };

/**
 * Reads a report given as data.
 * @param json anything, as it comes from a file
 * @param form whose cell ids are allowed
 * @returns the report with all cells in their full form, or one Chinese line for each thing wrong: where, and what
 */
export function parseAnnualReport(json: unknown, form: Form = currentNotice): ParsedReport {
  const result = inputSchema.safeParse(json, { reportInput: true });
  if (!result.success) return { errors: result.error.issues.map(issueLine) };
  const errors: string[] = [];
  const cells: AnnualReport["cells"] = {};
  for (const [id, given] of Object.entries(result.data.cells)) {
    const cellForm = cellOf(form, id);
    if (cellForm === undefined) {
      errors.push(`cells.${id}：规定的表里没有这个格，请核对编号`);
      continue;
    }
    const { kind, signed = false } = cellForm;
    const parse = (text: string): CellValue => (signed ? parseSigned(text) : parseCell(text, kind));
    const cell = typeof given === "object" && given !== null ? given : parse(given === null ? "" : String(given));
    const misread =
      kind === "count"
        ? typeof cell.value === "string" || (!signed && (cell.value ?? 0) < 0)
        : typeof cell.value === "number";
    if (misread) {
      errors.push(`cells.${id}：${kind === "count" ? "value 应是整数" : "value 应是用引号括起来的小数（万元）"}`);
    } else if (typeof given === "number" && cell.state !== "number") {
      errors.push(`cells.${id}：${kind === "count" ? "应是不小于 0 的整数" : "应是不小于 0 的金额"}，给的是 ${given}`);
    } else {
      cells[id] = cell;
    }
  }
  return errors.length > 0 ? { errors } : { data: { ...result.data, cells } };
}

const types: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  int: "整数",
  array: "列表",
  object: "一组名称和内容",
  record: "一组名称和内容",
};

function issueLine(issue: z.core.$ZodIssue): string {
  const path = issue.path
    .map((part, index) => (typeof part === "number" ? `[${part + 1}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
  return `${path === "" ? "整个数据" : path}：${problem(issue)}`;
}

function problem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "缺少这一项" : `应是${types[issue.expected] ?? issue.expected}`;
    case "too_small":
      return issue.origin === "string" ? "不能为空" : `不能小于 ${issue.minimum}`;
    case "too_big":
      return `不能大于 ${issue.maximum}`;
    case "invalid_union":
      return "应是数、文字、null（空白），或者含有 value、state、raw 的一组内容";
    default:
      return "内容不合要求";
  }
}

/** The JSON Schema (draft 2020-12) of what {@link parseAnnualReport} takes. */
export function annualReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(inputSchema, { io: "input" });
}
