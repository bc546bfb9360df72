import fc from "fast-check";
import { notice2021 } from "../form/index.js";
import { exampleText, examplePreamble } from "../check/example-text.js";
import { buildLexicon, nearMisses, standardLexicon } from "./index.js";
import { ownTermsSchema } from "./schema.js";

const { terms } = standardLexicon();
const found = (text: string): string[] =>
  nearMisses(text).map(({ start, end, term }) => `${text.slice(start, end)}→${term}`);

test.each([
  ["根据《条例》第五下条规定", "第五下条→第五十条"],
  ["累计主动发布政府信 86 条", "政府信→政府信息"],
  ["落实《中华人民共和国政府信息公开条列》要求", "中华人民共和国政府信息公开条列→中华人民共和国政府信息公开条例"],
  ["《中华人民共和国政府信息公开例条》", "中华人民共和国政府信息公开例条→中华人民共和国政府信息公开条例"],
  ["编制《政府信息公开工作年度报高》，", "政府信息公开工作年度报高→政府信息公开工作年度报告"],
  ["行下机关不再处理", "行下机关→行政机关"],
  ["由行机政关答复", "行机政关→行政机关"],
  ["清理行政规范性性文件3件", "行政规范性性文件→行政规范性文件"],
  ["通过政府门户网占公开", "政府门户网占→政府门户网站"],
  ["办理政府 信 良 公 开申请", "政府 信 良 公 开申请→政府信息公开申请"],
])("finds the slip in %s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  "政府信息的公开、政府信息不公开、政府信息未公开、政府信息和政务信息",
  "主动公布、主动公示、预决算公开、政府信用、政府信箱、服务政府、创新型政府",
  "公开申请情况、信息公开科、信息公开处、第五十一条、第二十九条、第三十六条第一款",
  "部门决算、单位决算、权责清单、权力清单、问政互动、人大议提案、门户网、审查制度、审核制",
  "法制宣传、依法治区、依法治县、依法执政、执法公示、工作制度、工作人员、考核评议",
  "行政执法证、行政执法案卷、行政审判、行政复核、行政机构、法律服务、公益组织、科研院所",
  "发挥政府信息对全区经济社会的服务作用，把政府信息工作纳入考核",
  "以习近平新时代中国特色主义思想为指导（漏了两个字，不归这里管）",
  "信息公开，公开信息。政务。公开政务信息与公开。年度报告、年度总结、工作报告",
])("leaves other words alone: %s", (text) => expect(found(text)).toEqual([]));

test("is silent on the terms themselves, on the form and on good text", () => {
  for (const term of terms) expect([term, found(term)]).toEqual([term, []]);
  for (const { layout } of notice2021.tables) {
    for (const { text } of layout) if (text !== undefined) expect(found(text)).toEqual([]);
  }
  const titles = notice2021.chapters.map(({ title }) => title);
  const texts = [
    ...Object.values(exampleText("示例市示例区司法局", 2025)).flat(),
    ...examplePreamble("示例市示例区司法局", 2025, titles),
  ];
  for (const text of texts) expect(found(text)).toEqual([]);
});

const anyTerm = fc.constantFrom(...terms);
/** Characters that make no word with those of official terms. */
const odd = fc.constantFrom(...Array.from("鳕鹬麝黥鼋"));

describe("any term", () => {
  test("with an odd character in the place of one inside is found, and only that", () => {
    fc.assert(
      fc.property(anyTerm, odd, fc.nat(), (term, character, seed) => {
        fc.pre(term.length >= 6);
        const at = 2 + (seed % (term.length - 4));
        const wrong = term.slice(0, at) + character + term.slice(at + 1);
        const misses = nearMisses(`，${wrong}。`);
        // Small words may be another choice, numerals another number.
        fc.pre(
          !/[的地得之和与及或并等各其该此本我全不未非无没已被将把对向由在于为是有到了着过从以而且也都就又再最更很较应可能须需]/u.test(
            term[at]!,
          ),
        );
        fc.pre(!/[〇零一二三四五六七八九十百千万两]/u.test(term[at]!));
        expect(misses.map(({ term: named }) => named)).toEqual([term]);
        expect(misses[0]).toMatchObject({ slip: "wrong", start: 1, end: 1 + wrong.length });
      }),
    );
  });

  test("never more than one finding for a place, and always a term of the lexicon one edit away", () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, fc.nat(), fc.nat(), (first, second, cut, drop) => {
        const text = `${first}${second.slice(cut % second.length)}，${first.slice(drop % first.length)}${second}`;
        const misses = nearMisses(text);
        for (const [index, { start, end, term }] of misses.entries()) {
          expect(terms.has(term)).toBe(true);
          expect(Math.abs(end - start - term.length)).toBeLessThanOrEqual(1);
          expect(text.slice(start, end)).not.toBe(term);
          if (index > 0) expect(start).toBeGreaterThanOrEqual(misses[index - 1]!.end);
        }
      }),
    );
  });
});

test("an office's own terms are matched too; what is no term is refused", () => {
  const lexicon = buildLexicon(["示例市一网统管平台"]);
  expect(nearMisses("建设示例市一网统管平台。", lexicon)).toEqual([]);
  expect(nearMisses("建设示例市一网鳕管平台。", lexicon).map(({ term }) => term)).toEqual(["示例市一网统管平台"]);
  expect(nearMisses("建设示例市一网鳕管平台。")).toEqual([]);
  for (const bad of ["短词", "有 空格的词", "带标点的，词", "abcdefg"]) {
    expect(ownTermsSchema.safeParse([bad]).success).toBe(false);
  }
});

test("hundreds of terms, all of them Chinese characters", () => {
  expect(terms.size).toBeGreaterThan(450);
  for (const term of terms) expect(term).toMatch(/^\p{Script=Han}{4,60}$/u);
});
