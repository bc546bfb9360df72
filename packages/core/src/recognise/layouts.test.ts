import fc from "fast-check";
import { check } from "../check/check.js";
import { exampleDocument, exampleTable, paragraph } from "../check/example.js";
import type { Block, Table } from "../document/model.js";
import { cellOf, notice2019, notice2021, tableOf, type CellId, type Form, type TableId } from "../form/index.js";
import { composeTable, partsOf, withTables, type TablePart } from "../form/mix.js";
import { repairPlan } from "../repair/plan.js";
import { parseCell, parseSigned, toAnnualReport } from "../report/index.js";
import { recognise } from "./index.js";
import { relabel } from "./tables/damage.js";
import { rules } from "../rules/index.js";
import type { RecognisedReport } from "./types.js";

const both: readonly Form[] = [notice2021, notice2019];
const errors = (report: RecognisedReport): string[] =>
  check(report, { rules: rules.filter(({ id }) => /^(?:TS|T[34])-/.test(id)) })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, quote }) => `${rule} ${quote}`);
const notExact = (report: RecognisedReport): string[] =>
  [...report.tables.values()].flatMap(({ labels }) =>
    labels.flatMap(({ match, expected }) => (match === "exact" ? [] : expected)),
  );

/** Table 2 with each of its blocks from the form at its place in the list; no form: the block is left out. */
const mixedTable2 = (...choice: (Form | undefined)[]) => {
  const parts = choice.flatMap((form, index) =>
    form === undefined ? [] : (partsOf(tableOf(form, "t2"))[index] ?? []),
  );
  return composeTable(parts as unknown as [TablePart, ...TablePart[]]);
};
const formWith = (valid: Form, tables: Partial<Record<TableId, Form["tables"][number]>>): Form =>
  withTables(
    valid,
    valid.tables.map((table) => tables[table.id] ?? table),
    both,
  );

describe("a report in the format of its year", () => {
  it.each([
    [notice2019, 2019],
    [notice2019, 2020],
    [notice2021, 2021],
    [notice2021, 2025],
  ])("%#: is held against that format, and clean", (form, year) => {
    const report = recognise(exampleDocument({ form, year }));
    expect(report.form).toBe(form);
    expect(report.tables.size).toBe(3);
    for (const { id, cells } of form.tables) expect(report.tables.get(id)!.cells.size).toBe(cells.length);
    expect(notExact(report)).toEqual([]);
    expect(errors(report)).toEqual([]);
    for (const layout of report.layouts.values()) expect([layout.form, layout.foreign]).toEqual([form.id, []]);
    const rules = check(report).outcomes.filter(({ rule }) => /^(?:TS-0[1-69]|T[34]-)/.test(rule));
    expect(new Set(rules.map(({ state }) => state))).toEqual(new Set(["passed"]));
  });

  it("its own sums are checked, and the notice of its time is named", () => {
    const report = recognise(exampleDocument({ form: notice2019, year: 2020, cells: { "t3.other.total": 999 } }));
    const [finding] = check(report).findings.filter(({ rule }) => rule.startsWith("T3-"));
    expect(finding).toMatchObject({ quote: "999", severity: "error" });
    for (const { source } of finding!.basis) expect(source).toContain("〔2019〕60号");
  });
});

describe("a report in another format", () => {
  it("2025 with the tables of 2019: told once a table with the words, every figure read by its own id", () => {
    const report = recognise(exampleDocument({ form: notice2019 }));
    expect(report.form.id).toBe("2021");
    expect(errors(report)).toEqual(["TS-04 本年新制作数量", "TS-04 （六）其他处理"]);
    const [finding] = check(report).findings.filter(({ rule }) => rule === "TS-04");
    expect(finding!.message.what).toBe(
      "表二用的是2019年的旧格式（“本年新制作数量”“本年新公开数量”“对外公开总数量”等 10 项），2025年的报告应当用现行格式",
    );
    expect(finding!.places.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "对外公开总数量",
        "上一年项目数量",
        "其他对外管理服务事项",
        "第二十条第（九）项",
        "政府集中采购",
      ]),
    );
    for (const { id, cells } of notice2019.tables) {
      expect([...report.tables.get(id)!.cells.keys()]).toEqual(cells.map((cell) => cell.id));
    }
  });

  it("2020 with the tables of 2021", () => {
    const report = recognise(exampleDocument({ year: 2020 }));
    expect(report.form.id).toBe("2019");
    expect(errors(report).map((line) => line.slice(0, 14))).toEqual(["TS-04 本年制发件数", "TS-04 1.申请人无正当"]);
    expect(report.tables.get("t2")!.cells.size).toBe(10);
  });

  it("2020 in the trial format but one block of the later one: the block is told, nothing else", () => {
    const t2 = mixedTable2(notice2019, notice2021, notice2019, notice2019, notice2019);
    const report = recognise(exampleDocument({ year: 2020, form: formWith(notice2019, { t2 }) }));
    expect(errors(report)).toEqual(["TS-04 本年处理决定数量"]);
  });
});

describe("mixes", () => {
  it("an old block （一） with new other blocks", () => {
    const t2 = mixedTable2(notice2019, notice2021, notice2021, notice2021);
    const report = recognise(exampleDocument({ form: formWith(notice2021, { t2 }) }));
    expect(errors(report)).toEqual(["TS-04 本年新制作数量"]);
    const layout = report.layouts.get("t2")!;
    expect(layout.form).toBe("2021");
    expect(layout.parts).toEqual([
      { name: "第二十条第（一）项", form: "2019" },
      ...["五", "六", "八"].map((item) => ({ name: `第二十条第（${item}）项`, form: "2021" })),
    ]);
    expect(check(report).findings.find(({ rule }) => rule === "TS-04")!.message.what).toContain(
      "表二的“第二十条第（一）项”用的是2019年的旧格式（“本年新制作数量”“本年新公开数量”“对外公开总数量”）",
    );
  });

  it("a new table 2 but one row for （六）其他处理 in table 3", () => {
    const form = formWith(notice2021, { t3: tableOf(notice2019, "t3") });
    const report = recognise(exampleDocument({ form }));
    expect(errors(report)).toEqual(["TS-04 （六）其他处理"]);
    expect(report.tables.get("t3")!.cells.size).toBe(161);
  });

  it("a row of the old table left in a new block is told as that, not as a row too many", () => {
    const document = exampleDocument({
      reshape: {
        t2: (table) => {
          const moved = table.cells.map((cell) => (cell.row > 6 ? { ...cell, row: cell.row + 1 } : cell));
          const at = (column: number, columnSpan: number, text: string) => ({
            row: 7,
            column,
            rowSpan: 1,
            columnSpan,
            paragraphs: [paragraph(text)],
          });
          const cells = [...moved, at(0, 1, "其他对外管理服务事项"), at(1, 3, "3")];
          cells.sort((a, b) => a.row - b.row || a.column - b.column);
          return { ...table, rowCount: table.rowCount + 1, cells };
        },
      },
    });
    const report = recognise(document);
    expect(errors(report)).toEqual(["TS-04 其他对外管理服务事项"]);
    expect(check(report).findings.find(({ rule }) => rule === "TS-04")!.message.what).toContain(
      "表二混进了2019年的旧格式",
    );
  });

  it("a block that is short of its old name is an altered label, not another format", () => {
    const report = recognise(exampleDocument({ labels: { 行政规范性文件: "规范性文件" } }));
    expect(errors(report)).toEqual(["TS-03 规范性文件"]);
  });

  it("a fault of another cause in a mixed table is told too", () => {
    const t2 = mixedTable2(notice2019, notice2021, notice2021, notice2021);
    const form = formWith(notice2021, { t2 });
    const report = recognise(exampleDocument({ form, labels: { 行政事业性收费: "行政性收费" } }));
    expect(errors(report)).toEqual(["TS-04 本年新制作数量", "TS-03 行政性收费"]);
  });

  it("any choice of blocks and tables, labels dressed up: every figure is read as what it is, and told when it must be", () => {
    const anyForm = fc.constantFrom<Form["id"]>("2021", "2019");
    const mix = fc.record({
      blocks: fc.tuple(anyForm, anyForm, anyForm, anyForm),
      ninth: fc.boolean(),
      t3: anyForm,
      year: fc.constantFrom(2019, 2020, 2021, 2024),
      spaced: fc.boolean(),
    });
    fc.assert(
      fc.property(mix, ({ ninth, year, spaced, ...choice }) => {
        const formOf = (id: Form["id"]): Form => both.find((form) => form.id === id)!;
        const [blocks, t3] = [choice.blocks.map(formOf), formOf(choice.t3)];
        const t2 = mixedTable2(...blocks, ninth ? notice2019 : undefined);
        const valid = year < 2021 ? notice2019 : notice2021;
        const form = formWith(valid, { t2, t3: tableOf(t3, "t3") });
        const dress = (table: Table): Table =>
          spaced
            ? relabel(table, (text) => text.replace(/[（(]/gu, "( ").replace(/[）)]/gu, ")").replace("数量", "数\n量"))
            : table;
        const document = exampleDocument({ form, year, reshape: { t2: dress, t3: dress } });
        const report = recognise(document);
        expect(report.form.id).toBe(valid.id);
        for (const table of form.tables) {
          const read = report.tables.get(table.id)!;
          for (const { id, row, column } of table.cells) {
            expect([id, read.cells.get(id)?.place.cell]).toMatchObject([id, { row, column }]);
          }
        }
        const foreign = [...blocks, ...(ninth ? [notice2019] : []), t3].some((other) => other !== valid);
        const missing = valid === notice2019 && !ninth && blocks.filter((block) => block === notice2019).length >= 2;
        const told = errors(report);
        expect(told.some((line) => line.startsWith("TS-04"))).toBe(foreign);
        expect(told.some((line) => !line.startsWith("TS-04"))).toBe(missing);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is kept when an old table becomes the standard one", () => {
  it("figures that mean the same move, the others are left below the table", () => {
    const report = recognise(exampleDocument({ form: notice2019 }));
    const plan = repairPlan(report, "t2");
    expect(plan.moves.map(({ cell, text }) => [cell, text])).toEqual([
      ["t2.licence", "126"],
      ["t2.penalty", "7"],
      ["t2.coercion", "3"],
    ]);
    expect(plan.leftovers.map(({ text, words }) => `${words}${text}`)).toEqual(
      expect.arrayContaining([
        "“规范性文件”行“对外公开总数量”列9",
        "“行政许可”行“本年增/减”列-2",
        "“政府集中采购”行“采购总金额”列86.4",
      ]),
    );
    expect(plan.leftovers).toHaveLength(19);
    const t3 = repairPlan(report, "t3");
    expect(t3.moves).toHaveLength(154);
    expect(t3.leftovers.map(({ words }) => words)).toContain("“（六）其他处理”行“自然人”列");
  });
});

it.each(both)("parse(render(report)) is the report, form $id", (form) => {
  const cells = form.tables.flatMap((table) => table.cells);
  const figure = (id: CellId) => {
    const { kind, signed } = cellOf(form, id)!;
    if (kind === "amount")
      return fc.oneof(
        fc.constantFrom("", "/", "12.3600"),
        fc.nat(9999).map((n) => `${n / 100}`),
      );
    const count = fc.oneof(
      fc.nat(100_000).map(String),
      fc.constantFrom("", "0", "/", "无", "7件", "３", "22（其中修订16件）"),
    );
    return signed === true ? fc.oneof(count, fc.constantFrom("-5", "+2", "减3")) : count;
  };
  const year = form.years.from;
  const chapters = form.chapters.map(({ number, heading }) => ({
    number,
    heading,
    paragraphs: ["正文第一段。", "正文第二段。"],
  }));
  fc.assert(
    fc.property(fc.tuple(...cells.map(({ id }) => figure(id))), (texts) => {
      const raw = new Map(cells.map(({ id }, index) => [id, texts[index]!]));
      const blocks: Block[] = [
        ...["示例市示例区司法局", `${year}年政府信息公开工作年度报告`].map((line) => paragraph(line)),
        paragraph("现公布本报告。"),
        ...chapters.flatMap(({ heading, paragraphs }, index): Block[] => {
          const table = form.chapters[index]!.table;
          return [
            paragraph(heading),
            ...paragraphs.map((line) => paragraph(line)),
            ...(table === undefined ? [] : [exampleTable(tableOf(form, table), (id) => raw.get(id))]),
          ];
        }),
      ];
      const read = toAnnualReport(recognise({ ...exampleDocument(), blocks }));
      expect({ ...read, cells: {} }).toEqual({
        agency: "示例市示例区司法局",
        year,
        preamble: ["现公布本报告。"],
        chapters,
        cells: {},
      });
      for (const { id, kind, signed } of cells) {
        const text = raw.get(id)!;
        expect(read.cells[id]).toMatchObject(signed === true ? parseSigned(text) : parseCell(text, kind));
      }
      expect(Object.keys(read.cells)).toHaveLength(cells.length);
    }),
    { numRuns: 25 },
  );
});
