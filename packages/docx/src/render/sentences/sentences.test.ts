import { exampleDocument, notice2021, parseCell, recognise, type CellId, type SentenceOptions } from "@nianbao/core";
import { renderSentences, type Sentence } from "./renderSentences.js";

/** A report in which every figure is 0 but these; totals are not made up. */
function report(figures: Readonly<Record<CellId, string | number>>): Parameters<typeof renderSentences>[0] {
  const cells = notice2021.tables.flatMap((table) => table.cells);
  return {
    cells: Object.fromEntries(cells.map(({ id, kind }) => [id, parseCell(String(figures[id] ?? 0), kind)])),
  };
}

const sentence = (
  id: Sentence["id"],
  figures: Readonly<Record<CellId, string | number>>,
  options?: SentenceOptions,
) => {
  const found = renderSentences(report(figures), options).find((each) => each.id === id)!;
  return found.state === "ready" ? found.text : `! ${found.reason}`;
};

/** Figures of table 3 in the columns of persons, businesses and the total. */
const row = (id: string, persons: number, businesses = 0): Record<CellId, number> => ({
  [`t3.${id}.naturalPerson`]: persons,
  [`t3.${id}.business`]: businesses,
  [`t3.${id}.total`]: persons + businesses,
});
const block = (id: string, figures: Record<string, number>): Record<CellId, number> => ({
  ...Object.fromEntries(Object.entries(figures).map(([column, count]) => [`t4.${id}.${column}`, count])),
  [`t4.${id}.total`]: Object.values(figures).reduce((sum, count) => sum + count, 0),
});

test("a year in which nothing happened is told in words, without a 0", () => {
  expect(renderSentences(report({})).map((each) => [each.chapter, each.title, "text" in each && each.text])).toEqual([
    [1, "新收申请", "本年度未收到政府信息公开申请。"],
    [1, "办理结果", "本年度没有需要办理的政府信息公开申请。"],
    [1, "结转下年度", "没有结转下年度继续办理的政府信息公开申请。"],
    [2, "行政事业性收费", "本年度没有收取行政事业性收费。"],
    [4, "行政复议和行政诉讼", "本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。"],
    [6, "信息处理费", "本年度未发出信息处理费收费通知，未收取信息处理费。"],
  ]);
});

test.each([
  [row("new", 10, 2), "本年度共收到政府信息公开申请12件，其中自然人申请10件，法人或其他组织申请2件。"],
  [row("new", 12), "本年度共收到政府信息公开申请12件，均为自然人提出。"],
  [row("new", 0, 3), "本年度共收到政府信息公开申请3件，均为法人或其他组织提出。"],
  [row("new", 1), "本年度共收到政府信息公开申请1件，为自然人提出。"],
  [
    { ...row("new", 12), ...row("carriedOver", 1, 1) },
    "本年度共收到政府信息公开申请12件，均为自然人提出；上年结转2件。",
  ],
  [row("carriedOver", 2), "本年度未收到政府信息公开申请，上年结转2件。"],
])("新收 %#: %j", (figures, text) => expect(sentence("newRequests", figures)).toBe(text));

test.each([
  [
    {
      ...row("total", 9, 4),
      ...row("granted", 8),
      ...row("refused.thirdParty", 0, 1),
      ...row("refused.process", 1),
      ...row("unable.notHeld", 0, 3),
    },
    "本年度共办结政府信息公开申请13件，其中予以公开8件，不予公开2件，无法提供3件。",
  ],
  [{ ...row("total", 5), ...row("partlyGranted", 5) }, "本年度共办结政府信息公开申请5件，办理结果均为部分公开。"],
  [{ ...row("total", 1), ...row("other.else", 1) }, "本年度共办结政府信息公开申请1件，办理结果为其他处理。"],
  [{ ...row("new", 2), ...row("carriedForward", 2) }, "本年度没有办结的政府信息公开申请，有关申请均在办理中。"],
])("办理结果 %#: %j", (figures, text) => expect(sentence("outcomes", figures)).toBe(text));

test.each([
  [
    { ...block("reconsideration", { upheld: 2, pending: 1 }) },
    "本年度因政府信息公开工作被申请行政复议3件，其中结果维持2件，尚未审结1件。未发生因政府信息公开工作被提起行政诉讼的情况。",
  ],
  [
    { ...block("litigationDirect", { pending: 1 }), ...block("litigationAfterReview", { upheld: 2, pending: 1 }) },
    "本年度未发生因政府信息公开工作被申请行政复议的情况。因政府信息公开工作被提起行政诉讼4件，其中未经复议直接起诉1件，复议后起诉3件；结果维持2件，尚未审结2件。",
  ],
  [
    { ...block("reconsideration", { corrected: 2 }), ...block("litigationAfterReview", { pending: 1 }) },
    "本年度因政府信息公开工作被申请行政复议2件，结果均为纠正。因政府信息公开工作被提起行政诉讼1件，为复议后起诉，尚未审结。",
  ],
  [
    { ...block("reconsideration", { otherResult: 2 }), ...block("litigationDirect", { upheld: 3 }) },
    "本年度因政府信息公开工作被申请行政复议2件，均为其他结果。因政府信息公开工作被提起行政诉讼3件，均为未经复议直接起诉，结果均为维持。",
  ],
])("复议诉讼 %#: %j", (figures, text) => expect(sentence("cases", figures)).toBe(text));

test("left for next year, and fees", () => {
  expect(sentence("carriedForward", { ...row("new", 4), ...row("total", 1, 1), ...row("carriedForward", 1, 1) })).toBe(
    "结转下年度继续办理的政府信息公开申请2件。",
  );
  expect(sentence("fees", { "t2.fee": "49.9620" })).toBe("本年度行政事业性收费金额为49.9620万元。");
  expect(sentence("fees", { "t2.fee": "0.00" })).toBe("本年度没有收取行政事业性收费。");
});

test("信息处理费 has to be told where there was something to charge for", () => {
  const some = row("new", 4);
  expect(sentence("processingFee", some)).toMatch(/^! 表里没有信息处理费的数/u);
  expect(sentence("processingFee", some, { processingFee: "none" })).toBe(
    "本年度未发出信息处理费收费通知，未收取信息处理费。",
  );
  expect(sentence("processingFee", some, { processingFee: { notices: 2, charged: "1200", received: "300" } })).toBe(
    "本年度共发出信息处理费收费通知2件，总金额1200元，实际收到信息处理费300元。",
  );
  expect(sentence("processingFee", some, { processingFee: { notices: 1, charged: "200", received: "0" } })).toBe(
    "本年度共发出信息处理费收费通知1件，总金额200元，实际未收到信息处理费。",
  );
  expect(sentence("processingFee", some, { processingFee: { notices: 0, charged: "200", received: "0" } })).toBe(
    "! 没有发出收费通知，却有信息处理费的金额，请核对",
  );
});

test("no sentence is made of blanks, words or figures that contradict each other; the reason names the cell", () => {
  expect(sentence("newRequests", { "t3.new.business": "" })).toBe(
    "! 表三“一、本年新收政府信息公开申请数量”行“商业企业”列没有填",
  );
  expect(sentence("fees", { "t2.fee": "无" })).toBe(
    "! 表二“行政事业性收费”行“本年收费金额（单位：万元）”列填的“无”不是数",
  );
  expect(sentence("newRequests", { "t3.new.total": 5, "t3.new.naturalPerson": 4 })).toBe(
    "! 表三“一、本年新收政府信息公开申请数量”行“总计”列是 5，各项相加是 4，相差 1，请先把表核对好",
  );
  expect(sentence("outcomes", { "t3.total.total": 3 })).toMatch(/是 3，各项相加是 0，相差 3/u);
  expect(sentence("cases", block("reconsideration", {}))).not.toMatch(/^!/u);
  const document = exampleDocument({ copies: { t4: 0 } });
  const cases = renderSentences(recognise(document)).find(({ id }) => id === "cases")!;
  expect(cases).toMatchObject({ state: "notReady", reason: "没有找到表四" });
});

test("each number knows what it repeats, and nothing else is linked", () => {
  const found = renderSentences(
    report({ ...block("litigationDirect", { pending: 1 }), ...block("litigationAfterReview", { upheld: 2 }) }),
  ).find(({ id }) => id === "cases")!;
  expect(found.state === "ready" && found.pieces.filter(({ link }) => link !== undefined)).toEqual([
    { text: "3", link: "t4.litigation.total" },
    { text: "1", link: "t4.litigationDirect.total" },
    { text: "2", link: "t4.litigationAfterReview.total" },
    { text: "2", link: "t4.litigation.upheld" },
    { text: "1", link: "t4.litigation.pending" },
  ]);
});
