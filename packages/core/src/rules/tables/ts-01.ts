/**
 * Format notice 国办公开办函〔2021〕30号: chapters two, three and four each hold one fixed table; nothing to report is a table of
 * zeros, not a table left out.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { Place } from "../../document/model.js";
import type { RecognisedTable } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";

export const tableMissing = defineRule({
  id: "TS-01",
  title: "三张表是否各有一张",
  severity: "error",
  basis: [formatNotice("第二、三、四部分各用一张固定的统计表")],
  regimes: ["2021", "2019"],
  why: "三张统计表是规定内容，没有发生也要保留表格并填 0。",
  todo: "插入标准表格并填写。",
  examples: () => ({
    valid: [
      { title: "三张表齐全", document: exampleDocument() },
      { title: "表前有一段文字", document: exampleDocument({ chapters: { 3: { paragraphs: ["具体情况见下表。"] } } }) },
    ],
    invalid: [
      { title: "缺表四", document: exampleDocument({ copies: { t4: 0 } }), quotes: [""] },
      { title: "表二出现两次", document: exampleDocument({ copies: { t2: 2 } }), quotes: [""] },
    ],
  }),
  *check(report) {
    for (const table of report.form.tables) {
      if (report.tables.has(table.id)) continue;
      const chapter = report.chapters.find((candidate) => candidate.form.number === table.chapter);
      const heading = report.form.chapters.find((candidate) => candidate.number === table.chapter)!.heading;
      yield {
        kind: "finding",
        key: table.id,
        places: chapter === undefined ? [] : [chapter.place],
        quote: "",
        what: `没有找到${table.name}（“${heading}”的统计表）`,
        fixes:
          chapter === undefined
            ? []
            : [
                {
                  title: `插入${table.name}`,
                  kind: "choice",
                  edits: [{ kind: "insertTable", table: table.id, after: chapter.to - 1 }],
                  caution: "插入的是空表，数要自己填",
                },
              ],
      };
    }
    for (const extra of report.extraTables) {
      const { name } = report.form.tables.find((table) => table.id === extra.id)!;
      const places = [extra, report.tables.get(extra.id)].flatMap((table) => startOf(table) ?? []);
      yield {
        kind: "finding",
        key: `${extra.id}:extra`,
        places,
        quote: "",
        what: `${name}出现了不止一次`,
        why: "每张统计表只能有一张，两张的数不一致时分不清以哪张为准。",
        todo: "核对后留下正确的一张，删去另一张。",
        fixes:
          extra.inside !== undefined
            ? []
            : [
                {
                  title: "删去后面这一张",
                  kind: "choice",
                  edits: extra.blocks.map((at) => ({ kind: "removeBlock" as const, block: at, expect: "" })),
                  caution: "删前请核对两张表的数，留下正确的一张",
                },
              ],
      };
    }
  },
});

/** The whole table as a place: its first piece. */
function startOf(table: RecognisedTable | undefined): Place | undefined {
  const [first] = [...(table?.cells.values() ?? [])].map(({ place }) => place);
  const [block] = table?.blocks ?? [];
  if (table?.inside === undefined) return block === undefined ? undefined : { block, start: 0, end: 0 };
  if (first === undefined) return undefined;
  const { story, block: outer, nested } = first;
  return {
    ...(story === undefined ? {} : { story }),
    block: outer,
    ...(nested === undefined ? {} : { nested }),
    start: 0,
    end: 0,
  };
}
