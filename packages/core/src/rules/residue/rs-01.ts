/**
 * Regulations art. 49: each agency reports on its own work. Another agency's field or name for itself shows a text copied from elsewhere.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { reasons } from "../../locale/reasons.js";
import { regulations } from "../shared/basis.js";
import { agencyProfile, type AgencyProfile } from "../shared/agency-profile.js";
import { fields } from "../shared/fields.js";
import { placeIn, proseOf, type ProseParagraph } from "../shared/prose.js";
import { toExample } from "../shared/pattern-rule.js";
import { saying } from "../shared/saying.js";
import { silent } from "../shared/answers.js";
import { onceForWords } from "../shared/per-paragraph.js";
import { hasSubjects, otherAgencies } from "./other-agency.js";
import { allMatches } from "../../text/matches.js";

/** Names for oneself that only one kind of agency can use. 我会, 我部 and the like are too common elsewhere. */
const selfNames = ["局", "委", "厅", "镇", "乡", "街道", "县", "旗"];
const selfName = new RegExp(`(?<![自忘唯本])我(${selfNames.join("|")})(?!相|派|托)`, "gu");

export const foreignAgency = defineRule({
  id: "RS-01",
  title: "有没有别的单位的内容",
  severity: "error",
  basis: [regulations("第四十九条", "各机关编制本机关的年度报告")],
  regimes: ["2021", "2019"],
  why: "报告里出现别的单位的业务或者自称，多半是照抄别处的稿子没有改。",
  todo: "改成本单位的内容，或者删去。",
  examples: () => ({
    valid: [
      toExample(["本单位的业务和自称", "我局做好司法行政信息公开工作，公布我区法律援助电话。"]),
      toExample([
        "提到别的部门",
        "配合财政部门公开预决算，会同民政、教育等部门发布信息12条，学习示例区教育局的公开经验。",
      ]),
      toExample([
        "别的部门、上级做的事",
        "示例市司法局组织业务培训，示例市示例区人民政府办公室印发公开要点，示例市示例区司法局组织培训2次。示例市人民政府通报表扬1次。",
      ]),
      {
        title: "政府的报告写各部门",
        document: saying("示例市示例区水务局组织培训2次。全区各部门做好教育信息公开工作、医疗保障信息公开工作。", {
          agency: "示例市示例区人民政府",
        }),
      },
    ],
    invalid: [
      toExample([
        "别的单位做的事",
        "2025年，示例市示例区水务局指定1名工作人员负责信息公开工作。",
        "示例市示例区水务局",
      ]),
      toExample(["别处同样的单位", "示例市样板区司法局组织业务培训2次。", "示例市样板区司法局"]),
      toExample(["只写了区名，可能是照抄", "示例区水务局认真开展公开工作。", "示例区水务局"]),
      toExample(["别的业务", "每季度研究民政信息公开工作，及时更新栏目。", "民政信息公开工作"]),
      toExample(["别的自称", "我镇高度重视公开工作，我街道组织培训2次。", "我镇", "我街道"]),
    ],
  }),
  *check(report) {
    const profile = agencyProfile(report);
    if (profile === undefined) {
      yield { kind: "notAssessable", reason: reasons.noAgency };
      return;
    }
    const { words } = proseOf(report);
    for (const paragraph of words) {
      if (isSilent(paragraph)) continue;
      yield* foreignSelf(paragraph, profile);
      yield* foreignField(paragraph, profile);
      yield* foreignSubject(paragraph, profile);
    }
  },
});

function* foreignSubject(paragraph: ProseParagraph, profile: AgencyProfile): Generator<Verdict> {
  for (const { name, start, end, certain } of otherAgencies(paragraph, profile)) {
    yield {
      kind: "finding",
      places: [placeIn(paragraph, start, end)],
      what: `这是“${profile.name}”的报告，这里写的却是“${name}”做的工作`,
      ...(certain ? {} : { severity: "warning" }),
    };
  }
}

function* foreignSelf(paragraph: ProseParagraph, profile: AgencyProfile): Generator<Verdict> {
  if (!paragraph.bare.includes("我") || profile.kind === "other") return;
  for (const { index, 0: words, 1: self } of allMatches(paragraph.bare, selfName)) {
    if (profile.selves.has(self!)) continue;
    yield {
      kind: "finding",
      places: [placeIn(paragraph, index, index + words.length)],
      what: `这是“${profile.name}”的报告，自称却是“${words}”`,
    };
  }
}

/** Another field with 信息公开工作 of its own; only for a department whose field the name tells. */
function* foreignField(paragraph: ProseParagraph, profile: AgencyProfile): Generator<Verdict> {
  if (profile.kind !== "department" || profile.fields.length === 0) return;
  const { bare } = paragraph;
  for (let at = bare.indexOf(work); at !== -1; at = bare.indexOf(work, at + work.length)) {
    const after = afterWork.exec(bare.slice(at + work.length, at + work.length + 8));
    const before = after === null ? null : fieldBefore.exec(bare.slice(Math.max(0, at - 20), at));
    if (after === null || before === null) continue;
    const field = fields.find(({ words: names }) => names.includes(before[1]!))!;
    if (field.office.test(profile.name) || profile.fields.includes(field)) continue;
    yield {
      kind: "finding",
      places: [placeIn(paragraph, at - before[0].length, at + work.length + after[0].length)],
      what: `这是“${profile.name}”的报告，这里写的却是${field.name}方面的信息公开`,
    };
  }
}

const work = "信息公开";
const names = fields
  .flatMap(({ words }) => words)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** A field right before 信息公开; after 、 or 和 it is one of several that are listed. */
const fieldBefore = new RegExp(`(?<![、和与及等])(${names})(?:领域|系统|部门)?的?(?:政府|政务)?$`, "u");
const fieldOfWork = new RegExp(`(?:${names})(?:领域|系统|部门)?的?(?:政府|政务)?${work}`, "u");
const afterWork = /^(?:工作(?:领导小组)?|制度|培训|领导小组)/u;

const voices = onceForWords((paragraph): readonly string[] => {
  const { bare } = paragraph;
  const any = bare.includes("我") || (bare.includes(work) && fieldOfWork.test(bare)) || hasSubjects(paragraph);
  return any ? [bare] : silent;
});

/** Whether a paragraph says neither 我, nor of which field the work is, nor of an office what it did. */
function isSilent(paragraph: ProseParagraph): boolean {
  return voices(paragraph) === silent;
}
