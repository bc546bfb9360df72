import type { CellId, CellValue } from "@nianbao/core";

/** One row of a sheet: the figures of one unit's report, by the form's cell ids. A cell that is not there is unknown. */
export interface SheetUnit {
  readonly agency: string | null;
  readonly year: number | null;
  readonly cells: Readonly<Record<CellId, CellValue>>;
}

/** What a row says of the unit itself. */
export type UnitFacts = Pick<SheetUnit, "agency" | "year">;

/** A column before the figures, about the report as a whole. */
export interface UnitColumn {
  readonly heading: string;
  /** Headings that it is read by. */
  readonly names: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly value: (unit: SheetUnit) => string | number | null;
  /** What a cell of it says; absent where it is only for people to look at. */
  readonly read?: (text: string) => Partial<UnitFacts>;
}

/** The unit's name. A workbook with several sheets is read where this column is. */
export const agencyColumn: UnitColumn = {
  heading: "单位",
  names: ["单位", "单位名称", "机关", "机关名称", "行政机关", "填报单位", "部门", "agency"],
  width: 30,
  value: ({ agency }) => agency,
  read: (text) => ({ agency: text.trim() === "" ? null : text.trim() }),
};

/** In the order in which they are written. */
export const unitColumns: readonly UnitColumn[] = [
  agencyColumn,
  {
    heading: "年度",
    names: ["年度", "年份", "报告年度", "year"],
    width: 8,
    value: ({ year }) => year,
    read: (text) => {
      const digits = /(?:19|20)\d{2}/.exec(text)?.[0];
      return { year: digits === undefined ? null : Number(digits) };
    },
  },
];
