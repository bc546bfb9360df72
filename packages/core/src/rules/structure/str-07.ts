/**
 * Format notice 国办公开办函〔2019〕60号 and 〔2021〕30号: the chapters of before 2019 (概述, 咨询处理情况, 收费及减免情况 …) no longer exist.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { formatNotice } from "../shared/basis.js";
import { placeIn, proseOf } from "../shared/prose.js";
import { saying } from "../shared/saying.js";
import { contentsList } from "./contents-list.js";
import { oldChapterNames, type OldName } from "./old-names.js";

const opening = (list: string) => exampleDocument({ preamble: [`统计期限为2025年1月1日至12月31日。${list}`] });

export const oldChapters = defineRule({
  id: "STR-07",
  title: "是否沿用了旧格式的部分名称",
  severity: "warning",
  basis: [formatNotice("2019年起不再使用旧的部分名称")],
  regimes: ["2021", "2019"],
  why: "“概述”“咨询处理情况”“收费及减免情况”等是2019年以前的部分名称，现行格式已经不用。",
  todo: "按现行格式的六个部分改写。",
  examples: () => ({
    valid: [
      { title: "现行格式", document: exampleDocument() },
      { title: "正文里提到", document: saying("公开部门概述、收费目录等信息12条，接受群众咨询35次。") },
    ],
    invalid: [
      {
        title: "开头还是旧的部分",
        document: opening("本报告包括概述、主动公开政府信息情况、依申请公开情况、咨询处理情况、其他需要报告的事项。"),
        quotes: ["概述", "咨询处理情况"],
      },
      {
        title: "小标题沿用旧名称",
        document: saying(["（一）政府信息公开收费及减免情况", "本年度没有收费。"], { chapter: 6 }),
        quotes: ["政府信息公开收费及减免情况"],
      },
    ],
  }),
  *check(report) {
    const list = contentsList(report);
    for (const { text, start, end } of list?.items ?? []) {
      const old = oldChapterNames.find(({ pattern }) => pattern.test(text));
      if (old !== undefined) yield finding(placeIn(list!.paragraph, start, end), text, old);
    }
    for (const paragraph of proseOf(report).words) {
      const { kind, text, numbering, chapter } = paragraph;
      if (kind !== "heading" || chapter === 0) continue;
      const from = numbering?.end ?? 0;
      const words = text.slice(from).trim();
      const old = oldChapterNames.find(({ pattern }) => pattern.test(words));
      const at = text.indexOf(words, from);
      if (old !== undefined) yield finding(placeIn(paragraph, at, at + words.length), words, old);
    }
  },
});

function finding(place: ReturnType<typeof placeIn>, name: string, { now }: OldName): Verdict {
  return { kind: "finding", places: [place], what: `“${name}”是2019年以前的部分名称（现在：${now}）` };
}
