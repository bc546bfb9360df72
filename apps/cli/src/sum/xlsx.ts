import { currentNotice, describeCell } from "@nianbao/core";
import { tableSheet, unitSheet, writeWorkbook, type WorkbookCell, type WorkbookSheet } from "@nianbao/sheet";
import type { SumResult } from "./result.js";

/** `sum -o total.xlsx`: the official tables with the sums, every unit's figures, what needs looking at, and the differences. */
export async function sumXlsx(result: SumResult): Promise<Uint8Array> {
  const { sum, reconciled } = result;
  return writeWorkbook([
    ...currentNotice.tables.map((table) => tableSheet(table, (cell) => figure(sum.cells[cell]?.value ?? null))),
    unitSheet("各单位", sum.counted, [currentNotice]),
    troubleSheet(result),
    ...(reconciled === undefined ? [] : [differenceSheet(reconciled.differences)]),
  ]);
}

/** A number where a spreadsheet keeps every digit, else text. */
function figure(value: string | null): WorkbookCell {
  if (value === null) return { value: "算不出来", kind: "bad" };
  if (value.replace(/\D/g, "").length > 15) return { value, align: "right" };
  return { value: Number(value), decimals: /\.(\d+)$/.exec(value)?.[1]?.length ?? 0 };
}

function troubleSheet({ sum, failures }: SumResult): WorkbookSheet {
  const rows = [
    ...sum.missing.map(({ name }) => ["没有交来报告", name, "", ""]),
    ...sum.doubled.map(({ name, sources, same }) => [
      "交了不止一份",
      name,
      sources.join("\n"),
      `${same ? "数字相同" : "数字不同"}，只加了第一份`,
    ]),
    ...sum.unknown.map(({ agency, source }) => ["名单里没有，没有加", agency ?? "没有认出", source, ""]),
    ...sum.notAssessable.map(({ name, source, reason }) => ["没法加总", name, source, reason]),
    ...failures.map(({ source, reason }) => ["读不出来", "", source, reason]),
    ...Object.entries(sum.cells).flatMap(([cell, { without }]) =>
      without.length === 0
        ? []
        : [["有单位没有填数", describeCell(currentNotice, cell), without.join("\n"), "合计算不出来"]],
    ),
  ];
  return {
    name: "要处理的",
    widths: [22, 36, 44, 44],
    stickyRows: 1,
    rows: [headings(["情况", "单位或格", "文件", "说明"]), ...(rows.length === 0 ? [["没有", "", "", ""]] : rows)],
  };
}

function differenceSheet(differences: NonNullable<SumResult["reconciled"]>["differences"]): WorkbookSheet {
  return {
    name: "与汇总报告核对",
    widths: [50, 12, 12, 12, 60, 60],
    stickyRows: 1,
    rows: [
      headings(["格", "汇总报告", "各单位之和", "相差", "组成", "可能的原因"]),
      ...differences.map(({ cell, stated, summed, difference, parts, culprits }) => [
        describeCell(currentNotice, cell),
        stated === null ? "没有数" : figure(stated),
        figure(summed),
        difference === null ? "" : { ...figure(difference), kind: "bad" as const },
        parts
          .slice(0, 30)
          .map(({ unit, value }) => `${unit} ${value}`)
          .join("，") + (parts.length > 30 ? `等 ${parts.length} 个单位` : ""),
        culprits.map(({ words }) => words).join("\n"),
      ]),
      ...(differences.length === 0 ? [["完全一致", "", "", "", "", ""]] : []),
    ],
  };
}

function headings(names: readonly string[]): WorkbookCell[] {
  return names.map((value) => ({ value, kind: "heading" }));
}
