import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { readDocx, renderReport } from "@nianbao/docx";
import { nianbao, temporaryFolder, type Outcome } from "./harness.js";

const folder = temporaryFolder();
const run = (...args: string[]): Promise<Outcome> => nianbao(args, { cwd: folder() });
const at = (name: string): string => join(folder(), name);
const bureau = (name: string): string => `示例市示例区${name}`;

beforeEach(() => {
  mkdirSync(at("各单位"));
  ["司法局", "民政局"].forEach((name, index) => {
    const cells = { "t2.fee": `${index}.25`, "t2.licence": 41 + index };
    const { year, ...rest } = toAnnualReport(recognise(exampleDocument({ agency: bureau(name), cells })));
    writeFileSync(at(`各单位/${name}.docx`), renderReport(notice2021, { ...rest, agency: bureau(name), year: year! }));
  });
});

test.each(["xlsx", "csv", "json"])(
  "what is exported as .%s is imported again, each unit its own row",
  async (format) => {
    expect(await run("export", "各单位", "-o", `数据.${format}`)).toMatchObject({
      code: 0,
      err: `已把 2 份年报的数据写入“数据.${format}”。\n`,
    });
    await run("new", "--agency", bureau("民政局"), "--year", "2025", "-o", "空.docx");
    const outcome = await run("import", "空.docx", `数据.${format}`, "-o", "满.docx");
    expect(outcome).toMatchObject({ code: 0 });
    const values = (name: string): unknown[] => {
      const { tables } = recognise(readDocx(readFileSync(at(name))));
      return [...tables.values()].flatMap(({ cells }) => [...cells.values()].map(({ id, raw }) => [id, raw]));
    };
    expect(values("满.docx")).toEqual(values("各单位/民政局.docx"));
  },
);

test("one report as .json is what read prints", async () => {
  await run("export", "各单位/司法局.docx", "-o", "a.json");
  expect(readFileSync(at("a.json"), "utf8")).toBe((await run("read", "各单位/司法局.docx")).out);
});

test("a unit that is not in the data, an unknown column, and a report that cannot be read are told", async () => {
  await run("export", "各单位", "-o", "数据.csv");
  await run("new", "--agency", bureau("财政局"), "--year", "2025", "-o", "空.docx");
  expect((await run("import", "空.docx", "数据.csv", "-o", "b.docx")).err).toContain(
    "数据里没有“示例市示例区财政局”这一行",
  );
  writeFileSync(at("乱.csv"), "单位,t2.licence,随便\n示例市示例区财政局,3,4\n");
  expect(await run("import", "空.docx", "乱.csv", "-o", "b.docx")).toMatchObject({
    code: 0,
    err: expect.stringContaining("第 3 列“随便”不是规定的列标题") as string,
  });
  writeFileSync(at("各单位/坏.docx"), "");
  const partly = await run("export", "各单位", "-o", "数据.xlsx");
  expect(partly.code).toBe(2);
  expect(partly.err).toMatch(
    /没有读出“各单位\/坏\.docx”[^\n]*\n已把 2 份年报的数据写入“数据\.xlsx”，1 处没有读出。\n$/,
  );
});
