import { check, notice2021, recognise, rules, type ReportDocument } from "@nianbao/core";
import { readReport, renderReport } from "@nianbao/docx";
import { sampleCells, sampleReport } from "../../render/sampleReport.js";

const layout = rules.filter(({ id }) => id.startsWith("LY-"));
const faults = (document: ReportDocument): string[] =>
  check(recognise(document), { rules: layout }).findings.map(({ rule, message }) => `${rule} ${message.what}`);

test("the reports that we write are laid out as the rules ask", () => {
  const report = sampleReport(sampleCells((index) => index));
  for (const options of [{ agency: "示例市示例区民政局", year: 2025 }, { ...report }]) {
    const bytes = renderReport(notice2021, options);
    const document = readReport(bytes, { name: "report.docx" });
    expect(document.sections.length).toBeGreaterThan(0);
    expect(faults(document)).toEqual([]);
  }
});

test("what the rules on page numbers and long tables look at is read from the file", () => {
  const document = readReport(renderReport(notice2021, { agency: "示例市示例区民政局", year: 2025 }), {
    name: "a.docx",
  });
  expect(document.sections.map(({ footers }) => footers)).toEqual([{ odd: 0, even: 1 }]);
  expect(document.stories.map(({ kind, numbersPages }) => [kind, numbersPages])).toEqual([
    ["footer", true],
    ["footer", true],
  ]);
  const rows = document.blocks.flatMap((block) => (block.kind === "table" ? [block.headerRows] : []));
  expect(rows).toEqual([0, 3, 3]);
  const oneSided = {
    ...document,
    sections: document.sections.map((page) => ({ ...page, footers: { odd: 0, even: 0 } })),
  };
  expect(faults(oneSided)).toEqual([expect.stringMatching(/^LY-08 页码单页、双页的位置没有分开/)]);
  const without = { ...document, sections: document.sections.map((page) => ({ ...page, footers: {} })) };
  expect(faults(without)).toEqual(["LY-08 页脚里没有页码"]);
  const flat = document.blocks.map((block) => (block.kind === "table" ? { ...block, headerRows: 0 } : block));
  expect(faults({ ...document, blocks: flat })).toEqual([expect.stringMatching(/^LY-10 表三换页/)]);
});

test("and a look that is changed in them is told", () => {
  const document = readReport(renderReport(notice2021, sampleReport(sampleCells((index) => index))), {
    name: "report.docx",
  });
  const body = document.blocks.findIndex(
    (block) => block.kind === "paragraph" && block.text.startsWith("全年主动公开"),
  );
  const blocks = document.blocks.map((block, index) =>
    index === body && block.kind === "paragraph"
      ? {
          ...block,
          runs: block.runs.map((run) => ({ ...run, format: { ...run.format, eastAsianFont: "宋体", size: 12 } })),
          format: { ...block.format, lineSpacing: { rule: "auto", value: 1 } as const },
        }
      : block,
  );
  expect(faults({ ...document, blocks, sections: [{ ...document.sections[0]!, left: 31.8 }] })).toEqual([
    expect.stringMatching(/^LY-01 左边距 31\.8 毫米/),
    expect.stringMatching(/^LY-03 正文有 1 段不是3号仿宋，用了宋体，字号有 12 磅/),
    expect.stringMatching(/^LY-04 正文有 1 段的行距/),
  ]);
});
