/**
 * Format notice 国办公开办函〔2021〕30号: the report is called 政府信息公开工作年度报告 wherever it is named; title, opening and file name agree.
 */
import { defineRule, type Verdict } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { textAt } from "../../document/access.js";
import { splitName } from "../../recognise/shortNames.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { reasons } from "../../locale/reasons.js";
import { formatNotice } from "../shared/basis.js";
import { placeIn, proseOf, type ProseParagraph } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

const officialName = "政府信息公开工作年度报告";
const named =
  /(?:(?:19|20)\d\d\s*年度?)?\p{Script=Han}{0,24}?(?:政务|政府)?信息公开(?:工作)?(?:的)?(?:年度工作|年度|工作|年)?报告(?!格式|制度|编制|工作|要求|栏|专栏)/gu;
const opening = (text: string) => exampleDocument({ preamble: [text, "统计期限为2025年1月1日至12月31日。"] });

export const namesDiffer = defineRule({
  id: "STR-09",
  title: "标题和开头、文件名里的报告名称是否一致",
  severity: "warning",
  basis: [formatNotice("报告名称为“××××年政府信息公开工作年度报告”")],
  regimes: ["2021", "2019"],
  why: "同一份报告在标题、开头和文件名里的名称应当一致，都用规定的名称。",
  todo: "统一成规定的名称。",
  examples: () => ({
    valid: [
      { title: "名称一致", document: opening("现公布示例市示例区司法局2025年政府信息公开工作年度报告。") },
      {
        title: "文件名用了简称",
        document: {
          ...exampleDocument({ agency: "示例市示例区发展和改革局" }),
          source: { kind: "docx", name: "区发改局2025年政府信息公开年报.docx" },
        },
      },
      { title: "泛指年度报告", document: opening("按照年度报告格式要求，编制并公布本年度报告。") },
    ],
    invalid: [
      {
        title: "开头少了“政府”“工作”",
        document: opening("现向社会公布2025年度示例区司法局信息公开年度报告。"),
        quotes: ["2025年度示例区司法局信息公开年度报告"],
      },
      {
        title: "开头说的是别的单位的报告",
        document: opening("现公布《示例市示例区民政局2025年政府信息公开工作年度报告》。"),
        quotes: ["示例市示例区民政局"],
      },
      {
        title: "文件名是别的单位的",
        document: {
          ...exampleDocument(),
          source: { kind: "docx", name: "示例区医疗保障局2025年政府信息公开工作年度报告.docx" },
        },
        quotes: ["示例市示例区司法局"],
      },
      {
        title: "文件名是上一年的",
        document: {
          ...exampleDocument(),
          source: { kind: "docx", name: "示例区司法局2024年政府信息公开工作年度报告.docx" },
        },
        quotes: ["2025"],
      },
    ],
  }),
  *check(report) {
    for (const paragraph of proseOf(report).words) {
      if (paragraph.chapter !== 0) break;
      yield* namedFor(report, paragraph);
      for (const { index, 0: words } of allMatches(paragraph.text, named)) {
        if (words.includes(officialName)) continue;
        const from = index + (/^.*?(?:公布|发布|编制|形成|现将)/u.exec(words)?.[0].length ?? 0);
        yield {
          kind: "finding",
          places: [placeIn(paragraph, from, index + words.length)],
          what: `开头把报告叫作“${paragraph.text.slice(from, index + words.length)}”，规定的名称是“${officialName}”`,
        };
      }
    }
    yield* fileName(report);
  },
});

/** The agency before the year or the name of the report, as it is written where a report is named. */
const agencyNamed =
  /(?<![\p{Script=Han}])(\p{Script=Han}{2,20}(?:局|委员会|厅))(?=\s*(?:20\d\d\s*年度?)?\s*政府信息公开(?:工作)?年)|(?<=年度?)(\p{Script=Han}{2,20}(?:局|委员会|厅))(?=政府信息公开(?:工作)?年)/u;

/** Whether a name is that of the agency, whole or shortened: every character of it in the same order (发改局 of 发展和改革局). */
function isOurs(report: RecognisedReport, name: string): boolean {
  if (report.agency === undefined) return true;
  const own = splitName(report.agency.name).office;
  const office = splitName(name).office.replace(/^(?:本|省|市|区|县|旗|州)+/u, "");
  let at = 0;
  for (const character of own) if (character === office[at]) at += 1;
  return at === office.length || name.includes(own);
}

/** 《…民政局2025年政府信息公开工作年度报告》 in the opening of another bureau's report. */
function* namedFor(report: RecognisedReport, paragraph: ProseParagraph): Generator<Verdict> {
  for (const { index, 0: title } of allMatches(paragraph.text, /《[^《》]*年度报告》/gu)) {
    const name = agencyNamed.exec(title);
    const agency = name?.[1] ?? name?.[2];
    if (name === null || agency === undefined || isOurs(report, agency)) continue;
    const at = index + title.indexOf(agency, name.index);
    yield {
      kind: "finding",
      places: [placeIn(paragraph, at, at + agency.length), report.agency!.place],
      what: `开头说的是“${agency}”的报告，这份报告是“${report.agency!.name}”的`,
    };
  }
}

function* fileName(report: RecognisedReport): Generator<Verdict> {
  const name = agencyNamed.exec(report.document.source.name ?? "");
  const agency = name?.[1] ?? name?.[2];
  if (agency !== undefined && !isOurs(report, agency)) {
    yield {
      kind: "finding",
      places: [report.agency!.place],
      key: "file-agency",
      what: `文件名里是“${agency}”，报告里是“${report.agency!.name}”`,
      todo: "核对打开的是不是本单位的报告；文件名不对就改文件名。",
    };
  }
  const { year, document } = report;
  if (year === undefined) {
    yield { kind: "notAssessable" as const, reason: reasons.noYear };
    return;
  }
  const stated = /(?<!\d)(20\d\d)(?=\s*年)/u.exec(document.source.name ?? "")?.[1];
  if (stated === undefined || Number(stated) === year.value) return;
  yield {
    kind: "finding" as const,
    places: [year.place],
    quote: textAt(document, year.place),
    key: "file",
    what: `文件名里是${stated}年，报告里是${year.value}年`,
    todo: "核对打开的是不是这一年的报告；文件名不对就改文件名。",
  };
}
