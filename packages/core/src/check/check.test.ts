import fc from "fast-check";
import { check, exampleDocument, recognise, ruleById, type CheckResult, type Rule } from "../index.js";
import { paragraph } from "./example.js";

const example = recognise(exampleDocument());
const rule = (id: string, body: Rule["check"]): Rule => ({ ...ruleById("STR-01")!, id, check: body });
const stateOf = (result: CheckResult) => result.outcomes.map(({ rule: id, state, reasons }) => [id, state, ...reasons]);

test("a rule that breaks down could not look: neither passed nor a crash, and the others are run", () => {
  const broken = rule("X-1", () => {
    throw new TypeError("boom");
  });
  const late = rule("X-2", function* () {
    yield { kind: "finding", places: [], what: "一处" };
    throw new Error("later");
  });
  const fine = rule("X-3", () => []);
  const result = check(example, { rules: [broken, late, fine] });
  expect(stateOf(result)).toEqual([
    ["X-1", "notAssessable", expect.stringContaining("boom")],
    ["X-2", "found", expect.stringContaining("later")],
    ["X-3", "passed"],
  ]);
  expect(result.findings).toHaveLength(1);
});

test("doubts and obstacles are outcomes with reasons, never findings", () => {
  const doubt = rule("X-1", () => [{ kind: "uncertain", reason: "看不准" }]);
  const obstacle = rule("X-2", () => [{ kind: "notAssessable", reason: "没有标题" }]);
  const foreign = { ...rule("X-3", () => []), regimes: ["2019"] as const };
  const result = check(example, { rules: [doubt, obstacle, foreign] });
  expect(result.findings).toEqual([]);
  expect(stateOf(result)).toEqual([
    ["X-1", "uncertain", "看不准"],
    ["X-2", "notAssessable", "没有标题"],
    ["X-3", "notAssessable", expect.stringContaining("2021")],
  ]);
});

test("one cause is one finding of the first rule, with the places, bases and fixes of all; every rule has found", () => {
  const place = { block: 0, start: 0, end: 2 };
  const other = { block: 1, start: 0, end: 2 };
  const first = rule("X-1", () => [{ kind: "finding", cause: "c", places: [place], what: "甲" }]);
  const second = {
    ...rule("X-2", () => [{ kind: "finding", cause: "c", places: [place, other], what: "乙" }]),
    basis: [{ source: "另一依据", demand: "另一要求" }],
  };
  const result = check(example, { rules: [first, second] });
  expect(result.findings).toMatchObject([{ rule: "X-1", message: { what: "甲" }, places: [place, other] }]);
  expect(result.findings[0]!.basis.map(({ source }) => source)).toContain("另一依据");
  expect(stateOf(result)).toEqual([
    ["X-1", "found"],
    ["X-2", "found"],
  ]);
});

test("findings stand in document order, those without a place first", () => {
  const document = exampleDocument({
    order: [1, 2, 3, 4, 5],
    cells: { "t4.reconsideration.total": 0, "t2.licence": "" },
    chapters: { 1: { heading: "一、总体概况" }, 5: { paragraphs: ["待补充。"] } },
  });
  expect(check(recognise(document)).findings.map(({ rule: id }) => id)).toEqual([
    "STR-01",
    "STR-02",
    "TS-05",
    "T4-A",
    "RS-04",
    "PB-01",
  ]);
});

test("a waived finding is set apart with its reason; its rule stays found", () => {
  const report = recognise(exampleDocument({ cells: { "t4.reconsideration.total": 0 } }));
  const [finding] = check(report).findings;
  const result = check(report, { dismissed: [{ fingerprint: finding!.fingerprint, reason: "含上年结转案件" }] });
  expect(result.findings).toEqual([]);
  expect(result.dismissed).toEqual([{ finding, reason: "含上年结转案件" }]);
  expect(result.outcomes.find(({ rule: id }) => id === "T4-A")).toMatchObject({
    state: "found",
    reasons: ["已忽略 1 处"],
  });
});

test("fingerprints tell findings apart and survive edits elsewhere", () => {
  const faulty = exampleDocument({
    title: ["示例市示例区司法局", "2025年政府信息公开年度报告"],
    chapters: { 6: { heading: "六、其他需要报告事项", paragraphs: ["由XX科负责。", "由XX科负责。"] } },
    cells: { "t2.licence": "", "t3.granted.business": 40, "t4.reconsideration.total": 0, "t2.penalty": "7件" },
    labels: { 自然人: "自燃人" },
  });
  const prints = check(recognise(faulty)).findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  expect(prints.length).toBeGreaterThanOrEqual(9);
  const movable = faulty.blocks.flatMap((block, index) => (index > 1 && block.kind === "paragraph" ? [index] : []));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...movable), fc.constantFrom("另起一段。", "全年组织培训4次。", "")), {
        maxLength: 6,
      }),
      (insertions) => {
        const blocks = faulty.blocks.flatMap((block, index) => [
          ...insertions.filter(([at]) => at === index).map(([, text]) => paragraph(text)),
          block,
        ]);
        const after = check(recognise({ ...faulty, blocks })).findings.map(({ fingerprint }) => fingerprint);
        expect(after).toEqual(prints);
      },
    ),
    { numRuns: 60 },
  );
});
