/**
 * Language law art. 9 and the rules on official documents: names of laws, offices, documents and fixed expressions are quoted to the
 * letter. Enforced by a lexicon of official terms: one character wrong, missing, doubled or swapped.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { nearMisses, type Lexicon, type NearMiss, type Slip } from "../../lexicon/index.js";
import { inWords } from "../shared/in-words.js";
import { placeIn, proseOf, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { documentRules, languageLaw } from "../shared/standards.js";

const slipWords: Readonly<Record<Slip, string>> = {
  wrong: "有错字",
  missing: "少了一个字",
  extra: "多了一个字",
  swapped: "两个字写颠倒了",
};

export const termSlip = defineRule({
  id: "LG-01",
  title: "固定用语有没有错字、漏字",
  severity: "error",
  basis: [languageLaw, documentRules("引用的名称、用语要准确")],
  regimes: ["2021", "2019"],
  why: "法规、机构名称和固定用语不能有错漏字，错一个字意思就变了。",
  todo: "对照规范写法改正。",
  examples: () => ({
    valid: [
      ["用语正确", "按照《中华人民共和国政府信息公开条例》第二十条的规定，主动公开行政规范性文件3件、政策解读9篇。"],
      ["相近的话本身是词", "通过政务服务大厅公示权责清单和预决算公开信息，宣传政府信用建设，办理人大议提案2件。"],
      ["中间加了词", "对政府信息的公开、不公开均依法说明理由，依申请予以公开。"],
    ].map(([title, text]) => toExample([title!, text!])),
    invalid: [
      toExample([
        "错一个字",
        "根据《中华人民共和国政府信息公开条例》第五士条编制，由行攻机关公布。",
        "第五士条",
        "行攻机关",
      ]),
      toExample(["漏一个字", "全年主动公开政府信 52 条，清理行政规性文件3件。", "主动公开政府信", "行政规性文件"]),
      toExample([
        "两个字颠倒、多一个字",
        "坚持以习近平新代时中国特色社会主义思想为指导，完善政府信信息公开平台建设。",
        "习近平新代时中国特色社会主义思想",
        "政府信信息公开平台建设",
      ]),
    ],
  }),
  *check(report, context) {
    if (context?.lexicon === undefined) yield* say(report);
    else for (const paragraph of proseOf(report).words) yield* missesIn(paragraph, context.lexicon);
  },
});

const say = inWords((paragraph) => missesIn(paragraph));

function missesIn(paragraph: ProseParagraph, lexicon?: Lexicon): readonly Verdict[] {
  return nearMisses(paragraph.text, lexicon).map((miss) => verdict(paragraph, miss));
}

function verdict(paragraph: ProseParagraph, { start, end, term, slip }: NearMiss): Verdict {
  const actual = paragraph.text.slice(start, end);
  const place = placeIn(paragraph, start, end);
  return {
    kind: "finding",
    places: [place],
    what: `“${actual}”${slipWords[slip]}，应为“${term}”`,
    fixes: [
      { title: `改为“${term}”`, kind: "safe", edits: [{ kind: "replaceText", place, expect: actual, text: term }] },
    ],
  };
}
