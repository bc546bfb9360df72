/**
 * Format notice 国办公开办函〔2021〕30号: the tables are statistics, every figure cell holds a plain number; nothing to report is 0.
 * Blank, 0, “/” and 无 say different things. Cells left empty together are one fault, not one each.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule, type Verdict } from "../../check/rule.js";
import type { Fix } from "../../check/finding.js";
import { notice2021 } from "../../form/notice2021/index.js";
import type { CellId, TableForm } from "../../form/types.js";
import type { RecognisedReport } from "../../recognise/types.js";
import { formatNotice } from "../shared/basis.js";
import { setFigure } from "../shared/set-figure.js";
import { groupFigures, type FigureGroup } from "./blank-groups.js";
import { faultyFigures, figureName, unseenFigures, type FaultyFigure } from "./figures.js";

const emptyKinds = [
  ["blank", "没有填"],
  ["slash", "填的是“/”"],
  ["dash", "填的是横线"],
  ["word", "填的是文字"],
] as const;

const oddWords: Readonly<Record<string, string>> = {
  fullWidth: "用了全角数字",
  padded: "数字前面多了 0",
  unit: "带了单位",
  separated: "带了分位的逗号",
  spaced: "数字中间有空格",
  letter: "不是数字 0",
  change: "填的是增减，应填总数",
  tooLarge: "数太大，不会是真的",
  other: "不是数字",
};

export const figureNotANumber = defineRule({
  id: "TS-05",
  title: "表格里的数是否都填了数字",
  severity: "error",
  basis: [formatNotice("各项统计数据如实填写数字，没有的填 0", "表二、表三、表四")],
  regimes: ["2021", "2019"],
  why: "空着、“/”、“无”和 0 意思不同；没有发生的要填 0，每格只填阿拉伯数字。",
  todo: "填上数字，确实没有的填 0。",
  examples: () => ({
    valid: [
      { title: "都是数字", document: exampleDocument() },
      { title: "没有发生的填 0", document: exampleDocument({ cells: { "t2.penalty": 0, "t2.fee": "0" } }) },
    ],
    invalid: [
      { title: "一格空着", document: exampleDocument({ cells: { "t2.licence": "" } }), quotes: [""] },
      { title: "整张表空着，只报一次", document: exampleDocument({ cells: allOf("t3", "") }), quotes: [""] },
      {
        title: "填了“/”、单位和全角数字",
        document: exampleDocument({ cells: { "t2.licence": "/", "t2.penalty": "7件", "t2.coercion": "３" } }),
        quotes: ["/", "7件", "３"],
      },
    ],
  }),
  *check(report) {
    for (const [table, faulty] of faultyFigures(report)) {
      for (const [kind, words] of emptyKinds) {
        const figures = faulty.filter(({ fault }) => fault.kind === kind);
        for (const group of groupFigures(table, figures)) yield emptyVerdict(report, table, group, words);
      }
      for (const figure of faulty) {
        const words = oddWords[figure.fault.kind];
        if (words !== undefined) yield oddVerdict(report, figure, words);
      }
    }
    yield* unseenFigures(report);
  },
});

function allOf(table: string, text: string): Readonly<Record<CellId, string>> {
  const cells = notice2021.tables.flatMap(({ cells }) => cells).filter((cell) => cell.table === table);
  return Object.fromEntries(cells.map(({ id }) => [id, text]));
}

function emptyVerdict(report: RecognisedReport, table: TableForm, group: FigureGroup, words: string): Verdict {
  const { figures } = group;
  const [first] = figures;
  const places = (group.scope === "table" ? figures.slice(0, 1) : figures).map(({ cell }) => cell.place);
  const where = {
    table: () => `${table.name}有 ${figures.length} 格${words}（共 ${table.cells.length} 格）`,
    columns: () => `${table.name}${columnList(group)}列有 ${figures.length} 格${words}`,
    row: () => `${figureName(report, first.cell).replace(/“[^”]*”列$/u, "")}有 ${figures.length} 格${words}`,
    cell: () => `${figureName(report, first.cell)}${words}`,
  }[group.scope]();
  return {
    kind: "finding",
    key: group.scope === "table" ? table.id : `${group.scope}:${first.cell.id}`,
    places,
    quote: first.cell.raw.trim(),
    what: where,
    fixes: fillWithZero(report, figures),
  };
}

function columnList(group: FigureGroup): string {
  return group.scope === "columns" ? group.columns.map((column) => `“${column}”`).join("") : "";
}

function fillWithZero(report: RecognisedReport, figures: readonly FaultyFigure[]): readonly Fix[] {
  const edits = figures.flatMap(({ cell }) => setFigure(report, cell, "0") ?? []);
  if (edits.length === 0) return [];
  return [
    {
      title: edits.length === 1 ? "填 0" : `${edits.length} 格都填 0`,
      kind: "choice",
      edits,
      caution: "确认本年确实没有发生再填 0",
    },
  ];
}

function oddVerdict(report: RecognisedReport, { cell, fault }: FaultyFigure, words: string): Verdict {
  const number = "number" in fault ? fault.number : undefined;
  const edit = number === undefined ? undefined : setFigure(report, cell, number);
  const known = String(cell.value ?? "") === number;
  return {
    kind: "finding",
    key: cell.id,
    places: [cell.place],
    what: `${figureName(report, cell)}填的是“${cell.raw.trim()}”，${words}${number === undefined ? "" : `，应只填“${number}”`}`,
    todo: "这一格只填阿拉伯数字。",
    fixes: edit === undefined ? [] : [{ title: `改为 ${number}`, kind: known ? "safe" : "choice", edits: [edit] }],
  };
}
