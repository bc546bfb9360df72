import { sentences } from "../../text/sentences.js";
import { onceFor } from "../shared/per-paragraph.js";
import { allMatches } from "../../text/matches.js";

/** Between the beginning of a sentence and its year: blanks, a number, the agency's name or 我局. */
const opening =
  /^[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]\s*|[一二三四五六七八九十]是|[\p{Script=Han}]{0,3}(?:我|本)(?:局|委|办|镇|乡|街道|单位|机关|部门))?[\s\u3000]*$/u;
/** What an agency does in a year, at the head of a clause. */
const deeds =
  "指定|明确|安排|组织|开展|召开|举办|建立|健全|完善|制定|修订|印发|认真|积极|严格|坚持|高度重视|不断|持续|进一步|主动|依法|按时|按照|通过|围绕|落实|加强|公开|发布|更新|维护|受理|办理|办结|答复|收到|共|累计|全年|未|没有|无|我|本";
const deed = new RegExp(`^(?:${deeds})`, "u");
/** Deeds of a year long past that still hold: a system was set up, a rule issued, a site opened. */
const lasting =
  /建立|成立|设立|组建|挂牌|制定|印发|出台|修订|施行|实施|开通|建成|启用|机构改革|划入|更名|荣获|获得|被评|起/u;

/** Words that show that last year is meant. */
export const aboutLastYear =
  /上年度|上一年|上年|去年|同比|相比|对比|较|比|决算|往年|近年|历年|年以来|整改|针对|延续|连续|分别|逐年|截至/u;
/** This year is spoken of too, so that the other one is a look back. */
const thisYear = /本年|今年|当年|近[两三几]年/u;
const officeName = /^[\p{Script=Han}]{2,24}?(?:局|委员会|委|办公室|办事处|政府|街道|中心)/u;

/** A sentence that begins with a year and a comma, and goes on with what was done: `2024年，指定1名工作人员…`. */
export interface YearOpening {
  readonly year: number;
  /** All years that the sentence names. */
  readonly years: readonly number[];
  readonly start: number;
  readonly end: number;
  /** What was done may hold to this day (a system set up, a rule issued). */
  readonly lasting: boolean;
}

/** The sentences of a paragraph that begin with a year of the agency's own work. */
export const openings = onceFor(({ bare }): readonly YearOpening[] => {
  if (!/20\d\d\s*年度?\s*[，,]/u.test(bare)) return none;
  return sentences(bare).flatMap(({ start, end }) => openingOf(bare.slice(start, end), start) ?? []);
});

const none: readonly YearOpening[] = [];

function openingOf(sentence: string, at: number): YearOpening | undefined {
  const found = /(?<!\d)(20\d\d)\s*年度?\s*[，,]\s*/u.exec(sentence);
  if (found === null || !opening.test(sentence.slice(0, found.index))) return undefined;
  if (aboutLastYear.test(sentence) || thisYear.test(sentence)) return undefined;
  const from = found.index + found[0].length;
  const [clause = ""] = sentence.slice(from).split(/[，,；;]/u);
  const name = officeName.exec(clause)?.[0] ?? "";
  const head = deed.exec(clause)?.[0] ?? deed.exec(clause.slice(name.length))?.[0];
  if (head === undefined) return undefined;
  return {
    year: Number(found[1]),
    years: allMatches(sentence, /(?<!\d)20\d\d(?!\d)/gu).map(([year]) => Number(year)),
    start: at + found.index,
    end: at + from + clause.indexOf(head) + head.length,
    lasting: lasting.test(sentence),
  };
}

/** Whether such a sentence is of one of the five years before the report's, and does not name the report's too. */
export function isEarlier({ year, years }: YearOpening, reported: number): boolean {
  return year < reported && year >= reported - 5 && !years.includes(reported);
}
