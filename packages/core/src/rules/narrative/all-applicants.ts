import type { Verdict } from "../../check/rule.js";
import { cellOf } from "../../form/lookup.js";
import type { CellId } from "../../form/types.js";
import type { RecognisedCell, RecognisedReport } from "../../recognise/types.js";
import { paragraphsWith } from "../shared/hinted.js";
import { onceFor } from "../shared/per-paragraph.js";
import { placeIn } from "../shared/prose.js";
import { allMatches } from "../../text/matches.js";

/** 均为自然人提出, 全部由自然人申请, 申请人均为自然人; of all the year's applications. */
const all =
  /(?:均|全部|全|都)(?:是|为|由|系)?(?:自然人|公民)(?:个人)?(?:的|所)?(?:提出|提交|申请|来信)?(?=[，。；,;、]|的?申请|$)/gu;
/** Words that narrow what is spoken of down to some of them. */
const some = /其中|网上|网络|信函|邮寄|当面|结转|不予|办结|答复|诉讼|复议|上年|去年|上半年|下半年|季度|来访|咨询/u;

const ofPersons = paragraphsWith(["自然人", "公民"]);

/** What an agency says of all its applicants, by paragraph: stretches of its bare text. */
const claims = onceFor(({ bare }): readonly { readonly start: number; readonly end: number }[] =>
  allMatches(bare, all).flatMap(({ index, 0: words }) => {
    const from = Math.max(...["。", "；", ";"].map((mark) => bare.lastIndexOf(mark, index))) + 1;
    const before = bare.slice(from, index);
    return before.includes("申请") && !some.test(before) ? [{ start: index, end: index + words.length }] : [];
  }),
);

/** Columns of table 3 whose new applications contradict that all came from natural persons. */
export function* allApplicants(report: RecognisedReport): Generator<Verdict> {
  const others = organisations(report);
  if (others.length === 0) return;
  for (const paragraph of ofPersons(report)) {
    for (const { start, end } of claims(paragraph)) {
      yield {
        kind: "finding",
        places: [placeIn(paragraph, start, end), ...others.map(({ place }) => place)],
        what: `正文写“${paragraph.text.slice(start, end)}”，表三“一、本年新收”行${others
          .map(({ id, value }) => `“${cellOf(report.form, id)!.columnLabels.at(-1)!}”列为 ${value}`)
          .join("，")}`,
        fixes: [],
      };
    }
  }
}

/** Cells of the row of new applications for other than natural persons that are not zero. */
function organisations(report: RecognisedReport): readonly RecognisedCell[] {
  const not: readonly CellId[] = ["t3.new.naturalPerson", "t3.new.total"];
  return [...(report.tables.get("t3")?.cells.values() ?? [])].filter(
    ({ id, value }) => id.startsWith("t3.new.") && !not.includes(id) && typeof value === "number" && value > 0,
  );
}
