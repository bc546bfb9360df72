import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  check,
  configJsonSchema,
  exampleDocument,
  parseConfig,
  parseDismissals,
  recognise,
  type OfficeConfig,
} from "../index.js";

const problems = (data: unknown): readonly string[] => {
  const parsed = parseConfig(data);
  return parsed.ok ? [] : parsed.problems;
};
const faulty = recognise(
  exampleDocument({
    cells: { "t4.reconsideration.total": 0 },
    chapters: { 6: { paragraphs: ["本年度未收取信息处理费，由XX科负责。"] } },
  }),
);
const found = (config: OfficeConfig) => check(faulty, { config });

test("a configuration is taken as it is; an empty one too", () => {
  const data = {
    rules: { "PU-13": "off", "T4-A": "warning" },
    terms: ["示例市一网通办平台"],
    required: [{ chapter: 6, anyOf: ["信息处理费"], severity: "error", todo: "写明收费情况。" }],
    agencies: [{ name: "示例市示例区司法局", shortNames: ["区司法局"], kind: "department", level: "county" }],
  };
  expect(parseConfig({ $schema: "./config.schema.json", ...data })).toEqual({ ok: true, config: data });
  expect(parseConfig({})).toEqual({ ok: true, config: {} });
});

test.each([
  [{ ruels: {} }, "没有“ruels”这一项，是不是 rules"],
  [{ rules: { "PU-31": "off" } }, /^rules：没有“PU-31”这一条检查，是不是 .*PU-1/],
  [{ rules: { "PU-13": "of" } }, "rules PU-13：不能是“of”，只能是 off、error、warning、info，是不是 off"],
  [{ terms: ["一网通"] }, "terms 第 1 项：用语至少 4 个字"],
  [{ terms: ["一网通办 平台"] }, "terms 第 1 项：用语只能由汉字组成，不带空格和标点"],
  [
    {
      required: [
        { chapter: 1, anyOf: ["甲"] },
        { chapter: 7, anyOf: ["甲"] },
      ],
    },
    "required 第 2 项 chapter：不能大于 6",
  ],
  [{ required: [{ chapter: 1 }] }, "required 第 1 项 anyOf：缺少这一项"],
  [{ required: [{ chapter: 1, anyOf: [] }] }, "required 第 1 项 anyOf：至少要有 1 个"],
  [{ required: [{ chapter: 1, anyof: ["甲"], anyOf: ["甲"] }] }, "required 第 1 项：没有“anyof”这一项，是不是 anyOf"],
  [{ required: { chapter: 1 } }, "required：应当是一个列表（方括号）"],
  [{ agencies: [{ name: "示例局", level: "区" }] }, /^agencies 第 1 项 level：不能是“区”/],
  [{ agencies: [{ name: "示例局" }, { name: "示例局" }] }, "agencies：单位“示例局”写了不止一次"],
  [[], "应当是一组“名称: 内容”（花括号）"],
  [{ rules: ["PU-13"] }, /^rules：应当是一组/],
])("%j is refused with the place and what it may have meant", (data, message) => {
  expect(problems(data)).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
});

test("a rule switched off is not run and says so; a severity holds for all its findings", () => {
  const rules = (result: ReturnType<typeof found>) => result.findings.map(({ rule, severity }) => [rule, severity]);
  expect(rules(found({}))).toEqual(
    expect.arrayContaining([
      ["T4-A", "error"],
      ["RS-04", "error"],
    ]),
  );
  const set = found({ rules: { "T4-A": "info", "RS-04": "off" } });
  expect(rules(set)).toEqual(expect.arrayContaining([["T4-A", "info"]]));
  expect(set.findings.filter(({ rule }) => rule === "RS-04")).toEqual([]);
  expect(set.outcomes.find(({ rule }) => rule === "RS-04")).toEqual({
    rule: "RS-04",
    state: "notAssessable",
    reasons: ["本单位的配置关掉了这一项"],
  });
});

test("an office's own terms are quoted to the letter", () => {
  const report = recognise(
    exampleDocument({ chapters: { 1: { paragraphs: ["群众通过示例云一网通瓣平台查询办理进度。"] } } }),
  );
  const quotes = (config: OfficeConfig) =>
    check(report, { config })
      .findings.filter(({ rule }) => rule === "LG-01")
      .map(({ quote }) => quote);
  expect(quotes({})).toEqual([]);
  expect(quotes({ terms: ["示例云一网通办平台"] })).toEqual(["示例云一网通瓣平台"]);
});

test("what an office says of an agency goes before what the document tells", () => {
  const report = recognise(exampleDocument({ agency: "示例市司法局", cells: { "t2.rule.inForce": 3 } }));
  const rules = (config: OfficeConfig) => check(report, { config }).findings.map(({ rule }) => rule);
  expect(rules({})).not.toContain("AR-11");
  expect(rules({ agencies: [{ name: "示例市司法局", level: "county" }] })).toContain("AR-11");
  expect(rules({ agencies: [{ name: "别的市司法局", level: "county" }] })).not.toContain("AR-11");
});

test("waived findings need a reason", () => {
  expect(parseDismissals([{ fingerprint: "T4-A-1x", reason: "含上年案件", file: "年报.docx" }])).toMatchObject({
    ok: true,
  });
  for (const [data, message] of [
    [{}, "应当是一个列表（方括号）"],
    [[{ fingerprint: "T4-A-1x" }], "第 1 项：缺少 reason（为什么忽略）"],
    [[{ fingerprint: "T4-A-1x", reason: " " }], "第 1 项：reason 是空的，请写明为什么忽略"],
    [
      [{ fingerprint: "T4-A-1x", reason: "甲", rule: "T4-A" }],
      "第 1 项：没有“rule”这一项，只有 fingerprint、reason、file",
    ],
  ] as const) {
    expect(parseDismissals(data)).toEqual({ ok: false, problems: [message] });
  }
});

test("docs/config.schema.json is up to date (node scripts/docs.mjs rules)", () => {
  const file = join(__dirname, "../../../../docs/config.schema.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(configJsonSchema());
});
