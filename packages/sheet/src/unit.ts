import type { CellId, CellValue } from "@nianbao/core";

/** One row of a sheet: the figures of one unit's report, by the form's cell ids. A cell that is not there is unknown. */
export interface SheetUnit {
  readonly agency: string | null;
  readonly year: number | null;
  readonly cells: Readonly<Record<CellId, CellValue>>;
}

/** The columns before the figures, and the other names they go by. */
export const unitColumns = {
  agency: {
    heading: "单位",
    names: ["单位", "单位名称", "机关", "机关名称", "行政机关", "填报单位", "部门", "agency"],
  },
  year: { heading: "年度", names: ["年度", "年份", "报告年度", "year"] },
} as const;
