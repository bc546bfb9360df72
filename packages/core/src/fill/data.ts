import { z } from "zod";
import { cellValueSchema } from "../report/cell.js";
import { annualReportSchema, chapterTextSchema } from "../report/report.js";

/** A figure given for filling: a number, its text, null for blank, or a cell as `read` gives it. */
export const fillCellSchema = z.union([z.number(), z.string(), z.null(), cellValueSchema]);
/** See {@link fillCellSchema}. */
export type FillCell = z.infer<typeof fillCellSchema>;

/** A chapter given for filling: its text; a heading may come along from `read` and is left alone. */
const fillChapterSchema = chapterTextSchema.extend({ heading: z.string().optional() });
/** See {@link fillChapterSchema}. */
export type FillChapter = z.infer<typeof fillChapterSchema>;

/** What `fill` takes: an annual report, any part of which may be missing; what is missing stays as it is. */
export const fillDataSchema = annualReportSchema
  .extend({
    chapters: z.array(fillChapterSchema),
    cells: z.record(z.string(), fillCellSchema),
  })
  .partial();
/** See {@link fillDataSchema}. */
export type FillData = z.infer<typeof fillDataSchema>;

const parts = {
  agency: [annualReportSchema.shape.agency, "机关名称（agency）应是文字"],
  year: [annualReportSchema.shape.year, "年份（year）应是四位数的整数，如 2025"],
  preamble: [annualReportSchema.shape.preamble, "开头（preamble）应是一段一段文字的列表"],
  chapters: [z.array(z.unknown()), "各部分（chapters）应是一个列表"],
  cells: [z.record(z.string(), z.unknown()), "表格数据（cells）应是格的编号和数的对照"],
} as const;

/**
 * Reads data for filling part by part, so that one mistake does not lose the rest.
 * @returns what is right, and one Chinese line for everything that is not. Keys that do not concern filling are ignored.
 */
export function readFillData(input: unknown): { readonly data: FillData; readonly problems: readonly string[] } {
  const whole = z.record(z.string(), z.unknown()).safeParse(input);
  const names = Object.keys(parts) as (keyof typeof parts)[];
  if (!whole.success || !names.some((name) => name in whole.data)) {
    return { data: {}, problems: [`数据里没有可以填的内容，应有 ${names.join("、")} 中的一项或几项`] };
  }
  const problems: string[] = [];
  const data: Record<string, unknown> = {};
  for (const name of names) {
    if (whole.data[name] === undefined || whole.data[name] === null) continue;
    const [schema, words] = parts[name];
    const result = schema.safeParse(whole.data[name]);
    if (result.success) data[name] = result.data;
    else problems.push(words);
  }
  if (data["chapters"] !== undefined) {
    data["chapters"] = (data["chapters"] as unknown[]).flatMap((chapter, index) => {
      const result = fillChapterSchema.safeParse(chapter);
      if (!result.success)
        problems.push(`chapters 第 ${index + 1} 项要有编号（number，1 到 6）和一段一段的文字（paragraphs）`);
      return result.success ? [result.data] : [];
    });
  }
  if (data["cells"] !== undefined) {
    data["cells"] = Object.fromEntries(
      Object.entries(data["cells"] as Record<string, unknown>).filter(([id, cell]) => {
        const { success } = fillCellSchema.safeParse(cell);
        if (!success) problems.push(`“${id}”要填数，给的是 ${JSON.stringify(cell)}`);
        return success;
      }),
    );
  }
  return { data: data, problems };
}
