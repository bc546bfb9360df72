/**
 * Standard GB/T 15835 (5.1.2): large numbers are divided in one way throughout a text.
 */
import { inWords } from "../shared/in-words.js";
import { defineRule } from "../../check/rule.js";
import { placeIn, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { numberStandard } from "../shared/standards.js";
import type { Place } from "../../document/model.js";
import { allMatches } from "../../text/matches.js";

const divided = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
const plain = /(?<![\d.,〔-])\d{4,9}(?=\s*(?:余|多)?(?:件|条|篇|份|次|人|个|期|项|元|户|册|场|部|万))/gu;

export const separatorsMixed = defineRule({
  id: "NM-03",
  title: "多位数的写法是否统一",
  severity: "info",
  basis: [numberStandard("同一文本中多位数分节写法一致")],
  regimes: ["2021", "2019"],
  why: "同一份报告里，多位数有的用千分撇、有的不用，不统一。",
  todo: "统一成一种写法。",
  examples: () => ({
    valid: [
      toExample(["都不用千分撇", "发布信息1206条，阅读量23500次。"]),
      toExample(["都用千分撇", "发布信息1,206条，阅读量23,500次，电话00000000。"]),
    ],
    invalid: [
      toExample(["混用", "发布信息1,206条，阅读量23500次。", "1,206"]),
      toExample(["前后不一致", "阅读量23500次，发放资料1200份，接待12,000人。", "12,000"]),
    ],
  }),
  *check(report) {
    const [first, ...more] = dividedIn(report);
    if (first === undefined) return;
    const [other] = plainIn(report);
    if (other === undefined) return;
    yield {
      kind: "finding",
      places: [first.place, ...more.map(({ place }) => place), other.place],
      what: `“${first.text}”用了千分撇，“${other.text}”没有用`,
    };
  },
});

interface Number {
  readonly text: string;
  readonly place: Place;
}

const dividedIn = inWords((paragraph) => find(paragraph, divided), { worth: ({ bare }) => bare.includes(",") });
const plainIn = inWords((paragraph) => find(paragraph, plain));

function find(paragraph: ProseParagraph, pattern: RegExp): readonly Number[] {
  return allMatches(paragraph.bare, pattern).map(({ index, 0: text }) => ({
    text,
    place: placeIn(paragraph, index, index + text.length),
  }));
}
