import {
  check,
  checkRecord,
  exampleDocument,
  recognise,
  ruleById,
  ruleSetVersion,
  rules,
  type CheckRecord,
  type ExampleOptions,
} from "@nianbao/core";
import { lintDocx, openDocx, recordDocx, recordHtml } from "@nianbao/docx";
import { mkdirSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { missingForOffice, showInOffice } from "../render/office.js";
import { validateAll } from "../render/validator.js";

function recordOf(options: ExampleOptions = {}, reason?: string): CheckRecord {
  const report = recognise(exampleDocument(options));
  const first = check(report).findings.find(({ severity }) => severity === "error");
  const dismissed = reason === undefined || first === undefined ? [] : [{ fingerprint: first.fingerprint, reason }];
  const result = check(report, { dismissed });
  return checkRecord(report, {
    result,
    dismissed: result.dismissed,
    titles: Object.fromEntries(rules.map(({ id }) => [id, ruleById(id)!.title])),
    checkedAt: "2026年1月12日 9时30分",
    version: "0.1.0",
    rules: ruleSetVersion(),
  });
}

const faults: ExampleOptions = {
  cells: { "t3.total.naturalPerson": 99, "t4.reconsideration.total": 77, "t2.fee": "" },
  chapters: { 1: { paragraphs: ["2024年，我局未发生泄密事件 & <b>没有</b>问题。"] } },
};
const clean = recordOf();
const faulty = recordOf(faults, "经核对，材料有误");

test("a clean report can go out, a faulty one cannot; both sides, basis, reasons are told", () => {
  expect(clean.verdict).toContain("可以报送");
  expect(faulty.verdict).toMatch(/还有 \d+ 处必须改/);
  const lines = faulty.sections.flatMap(({ items }) => items.flatMap((item) => item.lines));
  for (const start of ["位置：", "对照：", "依据：", "处理：", "忽略理由：经核对，材料有误", "原因："]) {
    expect(lines.some((line) => line.startsWith(start))).toBe(true);
  }
  expect(clean.passed.split("；").length).toBeGreaterThan(60);
  expect(JSON.stringify(faulty.facts)).toContain("示例市示例区司法局");
});

test("the code of the rules changes with their words", () => {
  const [first, ...rest] = rules;
  expect(ruleSetVersion([{ ...first!, title: "改过" }, ...rest])).not.toBe(ruleSetVersion());
  expect(ruleSetVersion()).toMatch(new RegExp(`^${rules.length}项-[0-9a-f]{8}$`));
});

test("as a Word file it is valid, as a page nothing of the report becomes markup", async () => {
  const files = { clean: recordDocx(clean), faulty: recordDocx(faulty) };
  for (const bytes of Object.values(files)) expect(lintDocx(bytes)).toEqual([]);
  expect(await validateAll(files)).toEqual({ clean: [], faulty: [] });
  expect(openDocx(files.faulty).document.blocks.length).toBeGreaterThan(20);
  const html = recordHtml(faulty);
  expect(html).not.toContain("<b>没有");
  expect(html).not.toMatch(/<script|https?:/);
}, 120_000);

const missing = missingForOffice();
(missing.length === 0 ? test : test.skip)(
  "LibreOffice opens it; that of a clean report is one page",
  async () => {
    const folder = join(__dirname, "..", "..", "..", ".artifacts", "record");
    mkdirSync(folder, { recursive: true });
    for (const [name, record] of Object.entries({ clean, faulty })) {
      const pages = await showInOffice(recordDocx(record), 60);
      pages.images.forEach((image, index) => copyFileSync(image, join(folder, `${name}-${index + 1}.png`)));
      expect(pages.text.join("")).toContain("审核人");
      if (name === "clean") expect(pages.text).toHaveLength(1);
      await pages.close();
    }
  },
  240_000,
);
