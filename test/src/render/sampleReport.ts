import { notice2021, type AnnualReport } from "@nianbao/core";

/** Figures that fill every cell, each different; they need not add up, rendering does not look at sums. */
export function sampleCells(figure: (index: number) => string | number): AnnualReport["cells"] {
  const cells = notice2021.tables.flatMap((table) => table.cells);
  return Object.fromEntries(
    cells.map(({ id }, index) => {
      const value = figure(index);
      return [id, { value, state: "number" as const, raw: String(value) }];
    }),
  );
}

/** A whole report of an invented agency. */
export function sampleReport(cells: AnnualReport["cells"], agency = "示例市示例区民政局"): AnnualReport {
  const paragraphs = [
    ["（一）主动公开", "全年主动公开信息120条。", "（二）依申请公开", "全年收到申请8件。"],
    [],
    ["注：本表含上年结转的申请。"],
    [],
    ["一是更新不够及时。二是目录不够清楚。", "已逐条改进。"],
    ["本年度未发出收费通知，未收取信息处理费。"],
  ];
  return {
    agency,
    year: 2025,
    preamble: ["本报告数据的统计期限为2025年1月1日至2025年12月31日。"],
    chapters: notice2021.chapters.map(({ number, heading }, index) => ({
      number,
      heading,
      paragraphs: paragraphs[index] ?? [],
    })),
    cells,
  };
}
