/**
 * Format notice 国办公开办函〔2021〕30号: a report is called 《(agency)XXXX年政府信息公开工作年度报告》; the agency may stand before or
 * after the year. A web copy without any title line cannot be judged.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { textAt } from "../../document/access.js";
import { reasons } from "../../locale/reasons.js";
import type { RecognisedReport, RecognisedTitle } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { canonicalise } from "../../text/canonical.js";
import { shorten } from "../shared/wording.js";

const officialName = "政府信息公开工作年度报告";
/** The name of a report, whole or with parts left out or moved. */
const nameLike = /(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:年度工作|年度|工作|年)?报告/u;
const yearLike = /(?:19|20)\d\d|二[〇○零][〇○零一二三四五六七八九]{2}/u;

export const titleIncomplete = defineRule({
  id: "STR-08",
  title: "报告标题是否完整",
  severity: "error",
  basis: [formatNotice("报告名称为“××××年政府信息公开工作年度报告”，并写明机关名称")],
  regimes: ["2021", "2019"],
  why: "标题要写明机关全称、年份和规定的报告名称“政府信息公开工作年度报告”。",
  todo: "把标题补写完整。",
  examples: () => ({
    valid: [
      { title: "机关名称单独一行", document: exampleDocument() },
      {
        title: "机关名称在前，标题在词中间换行",
        document: exampleDocument({ title: ["示例市示例区司法局2025年政府", "信息公开工作年度报告"] }),
      },
      {
        title: "年份在前，机关名称在后",
        document: exampleDocument({ title: ["2025年示例市示例区司法局政府信息公开工作年度报告"] }),
      },
    ],
    invalid: [
      {
        title: "少了“工作”",
        document: exampleDocument({ title: ["示例市示例区司法局", "2025 年政府信息公开年度报告"] }),
        quotes: ["2025 年政府信息公开年度报告"],
      },
      {
        title: "少了机关名称",
        document: exampleDocument({ title: ["2025年政府信息公开工作年度报告"] }),
        quotes: ["2025年政府信息公开工作年度报告"],
      },
      {
        title: "少了“政府”",
        document: exampleDocument({ title: ["示例市示例区司法局2025年信息公开工作年度报告"] }),
        quotes: ["示例市示例区司法局2025年信息公开工作年度报告"],
      },
    ],
  }),
  *check(report) {
    if (report.title === undefined) {
      yield { kind: "notAssessable", reason: reasons.noTitle };
      return;
    }
    yield* checkTitle(report, report.title);
  },
});

function* checkTitle(report: RecognisedReport, title: RecognisedTitle): Generator<Verdict> {
  const text = canonicalise(title.text);
  const faults: string[] = [];
  if (!yearLike.test(text)) faults.push("少了年份");
  if (!namesAgency(text)) faults.push("少了机关名称");
  if (!text.includes(officialName)) faults.push(nameFault(text));
  if (faults.length === 0) return;
  // The line that carries the name of the report is the one to mend.
  const line = title.places.findIndex((place) => /报告|公开/u.test(textAt(report.document, place)));
  const main = title.places[Math.max(0, line)];
  yield {
    kind: "finding",
    places: main === undefined ? [] : [main, ...title.places.filter((place) => place !== main)],
    what: `标题“${shorten(title.text)}”${faults.join("，")}`,
    fixes: main === undefined || faults.length > 1 ? [] : nameFix(report, main),
  };
}

/** What is left of a title without year and report name must name somebody. */
function namesAgency(title: string): boolean {
  const rest = title
    .replace(nameLike, "")
    .replace(yearLike, "")
    .replace(/年度|[年的关于情况《》]/gu, "");
  return rest.length >= 2;
}

function nameFault(title: string): string {
  const missing = ["政府", "信息公开", "工作", "年度报告"].filter((part) => {
    const tail = part === "政府" ? "政府信息公开" : part;
    return !title.includes(tail);
  });
  return missing.length === 0
    ? `的名称不对，应为“${officialName}”`
    : `少了${missing.map((part) => `“${part}”`).join("、")}，应为“${officialName}”`;
}

function nameFix(report: RecognisedReport, place: RecognisedTitle["places"][number]): readonly Fix[] {
  const text = textAt(report.document, place);
  const match = nameLike.exec(text);
  if (match === null || match[0] === officialName) return [];
  const start = place.start + match.index;
  return [
    {
      title: `改为“${officialName}”`,
      kind: "safe",
      edits: [
        {
          kind: "replaceText",
          place: { ...place, start, end: start + match[0].length },
          expect: match[0],
          text: officialName,
        },
      ],
    },
  ];
}
