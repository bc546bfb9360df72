import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, recognise } from "@nianbao/core";
import { readDocx } from "@nianbao/docx";
import { readList, readSheet } from "@nianbao/sheet";
import { nianbao, putDocument, temporaryFolder, type Outcome } from "./harness.js";

const folder = temporaryFolder();
const run = (...args: string[]): Promise<Outcome> => nianbao(args, { cwd: folder() });
const at = (name: string): string => join(folder(), name);
const bureau = (name: string): string => `示例市示例区${name}`;

function put(name: string, agency: string, cells: Readonly<Record<string, string | number>> = {}, year = 2025): void {
  putDocument(at(name), exampleDocument({ agency, cells, year }), { agency, year });
}

beforeEach(() => {
  put("各单位/1.docx", bureau("司法局"), { "t2.fee": "0.10", "t2.licence": 5 });
  put("各单位/2.docx", bureau("民政局"), { "t2.fee": "12.3456", "t2.licence": 70 });
  put("各单位/3.docx", bureau("财政局"), { "t2.fee": "0.20", "t2.licence": 600 });
});

interface Total {
  readonly cells: Readonly<Record<string, number | string | null>>;
  readonly missing: readonly string[];
  readonly reconcile?: {
    readonly differences: readonly {
      readonly cell: string;
      readonly culprits: readonly { readonly words: string }[];
    }[];
  };
}
const total = (name: string): Total => JSON.parse(readFileSync(at(name), "utf8")) as Total;

test("adds up exactly and writes data that fill takes", async () => {
  const { code, out, err } = await run("sum", "各单位", "-o", "合计.json");
  expect([code, out, err]).toEqual([0, "2025 年，加总 3 个单位\n", "结果已写入“合计.json”。\n"]);
  expect(total("合计.json").cells).toMatchObject({ "t2.fee": "12.6456", "t2.licence": 675 });
  await run("new", "--agency", bureau("人民政府"), "--year", "2025", "-o", "空.docx");
  const json = total("合计.json");
  writeFileSync(at("data.json"), JSON.stringify({ cells: json.cells }));
  expect((await run("fill", "空.docx", "data.json", "-o", "满.docx")).code).toBe(0);
  expect(
    recognise(readDocx(readFileSync(at("满.docx"))))
      .tables.get("t2")!
      .cells.get("t2.fee")!.value,
  ).toBe("12.6456");
});

test("tells who is missing, doubled and unknown, and what is left blank", async () => {
  put("各单位/4.docx", bureau("民政局"), { "t2.licence": 70, "t2.fee": "12.3456" });
  put("各单位/5.docx", bureau("审计局"));
  put("各单位/6.docx", bureau("教育局"), { "t2.penalty": "" });
  writeFileSync(at("各单位/7.docx"), "PK\u0003\u0004");
  writeFileSync(
    at("名单.csv"),
    `序号,单位,别名\n1,${bureau("司法局")}\n2,民政局,${bureau("民政局")}\n3,${bureau("财政局")}\n4,${bureau("统计局")}、统计局\n5,${bureau("教育局")}\n`,
  );
  const { code, out } = await run("sum", "各单位", "--units", "名单.csv", "-o", "合计.json");
  expect(code).toBe(2);
  expect(out).toContain("加总 4 个单位");
  expect(out).toMatch(/没有交来报告的单位 1 个：\n {2}示例市示例区统计局/);
  expect(out).toMatch(
    /交了不止一份的单位 1 个：\n {2}民政局：各单位\/2\.docx，各单位\/4\.docx（数字相同，只加了第一份）/,
  );
  expect(out).toMatch(/名单里没有的单位（没有加） 1 个：\n {2}示例市示例区审计局/);
  expect(out).toMatch(/没法加总的报告 1 个：\n {2}各单位\/7\.docx：文件不完整/);
  expect(out).toMatch(/合计算不出来的格 1 个：\n {2}表二“行政处罚”行[^\n]*各单位\/6\.docx/);
  expect(total("合计.json").cells["t2.penalty"]).toBeNull();
  expect(out).not.toMatch(/undefined|null|\[object/);
});

test("reconciles with the parent's own report and names the culprit; the workbook shows all of it", async () => {
  await run("sum", "各单位", "--agency", bureau("人民政府"), "-o", "汇总.docx");
  expect((await run("sum", "各单位", "--reconcile", "汇总.docx")).out).toContain("完全一致");
  put("各单位/3.docx", bureau("财政局"), { "t2.fee": "0.20", "t2.licence": 600, "t3.granted.business": 999 });
  const { code, out } = await run("sum", "各单位", "--reconcile", "汇总.docx", "-o", "核对.xlsx");
  expect(code).toBe(1);
  expect(out).toMatch(
    /有 1 格不同：\n {2}表三[^\n]*（一）予以公开[^\n]*商业企业[^\n]*相差 -\d+\n {4}组成[^\n]*财政局 999[^\n]*\n {4}原因　示例市示例区财政局自己的勾稽关系不平/,
  );
  const bytes = readFileSync(at("核对.xlsx"));
  expect((await readSheet(bytes)).units.map(({ agency }) => agency)).toEqual(
    ["司法局", "民政局", "财政局"].map(bureau),
  );
  expect((await readList(bytes))[2]?.slice(1)).toEqual(expect.arrayContaining(["0"]));
});

test.each([
  ["--units", "没有.csv", "没有读出单位名单“没有.csv”：没有这个文件"],
  ["--units", "空.csv", "没有单位"],
  ["--reconcile", "没有.docx", "没有读出汇总报告“没有.docx”"],
  ["-o", "a.pdf", "要以 .json 或 .xlsx 或 .docx 结尾"],
])("%s %s fails in one line", async (option, value, message) => {
  writeFileSync(at("空.csv"), "单位\n");
  const { code, err } = await run("sum", "各单位", option, value);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
