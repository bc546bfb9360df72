import { currentNotice } from "@nianbao/core";
import { renderReport } from "@nianbao/docx";
import type { Opened } from "./opened.js";

/** A blank report to be filled in: prompts for the text, blank tables. */
export function newReport(agency: string, year: number): Opened {
  const bytes = Uint8Array.from(renderReport(currentNotice, { agency, year }));
  return { kind: "docx", name: `${agency}${year}年政府信息公开工作年度报告.docx`, bytes };
}

/** Why a report cannot be begun with these and which field is to blame, or undefined when it can. */
export function newReportProblem(
  agency: string,
  year: string,
): { readonly field: "agency" | "year"; readonly message: string } | undefined {
  if (agency.trim() === "") return { field: "agency", message: "请填写单位全称" };
  const first = currentNotice.years.from;
  if (!/^\d{4}$/.test(year.trim()) || Number(year) < first || Number(year) > 2100) {
    return { field: "year", message: `年份请写四位数字，${first} 年及以后` };
  }
  return undefined;
}
