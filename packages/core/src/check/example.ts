import { documentOf } from "../document/documentOf.js";
import type { Block, Paragraph, ReportDocument, Table, TableCell } from "../document/model.js";
import { notice2021 } from "../form/notice2021/index.js";
import { tableOf } from "../form/lookup.js";
import type { CellId, ChapterForm, Form, TableForm, TableId } from "../form/types.js";
import { exampleFigures } from "./example-figures.js";
import { examplePreamble, exampleText } from "./example-text.js";

/** What to change in a chapter of the example. */
export interface ExampleChapter {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
}

/** How an example departs from a complete, clean report. */
export interface ExampleOptions {
  readonly form?: Form;
  readonly agency?: string;
  readonly year?: number;
  /** Lines of the title; none for a document without one. */
  readonly title?: readonly string[];
  readonly preamble?: readonly string[];
  /** By chapter number. */
  readonly chapters?: Readonly<Record<number, ExampleChapter>>;
  /** Which chapters there are, in which order; a number may be repeated. */
  readonly order?: readonly number[];
  /** By cell id. */
  readonly cells?: Readonly<Record<CellId, string | number>>;
  /** Official label → printed label, wherever it occurs. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Tables to print once, not at all (0) or more often. */
  readonly copies?: Readonly<Partial<Record<TableId, number>>>;
  /** Last word on a table, e.g. {@link withoutRow} or a `sequence` layout. */
  readonly reshape?: Readonly<Partial<Record<TableId, (table: Table) => Table>>>;
}

/** The agency of the examples; it does not exist. */
export const exampleAgency = "示例市示例区司法局";

/**
 * A complete, clean report of an invented agency, or one that departs from it as told.
 * Tables 3 and 4 are balanced and every figure in them is above zero.
 */
export function exampleDocument(options: ExampleOptions = {}): ReportDocument {
  const { form = notice2021, agency = exampleAgency, year = 2025 } = options;
  const text = exampleText(agency, year);
  const figures = exampleFigures(form);
  const lines = options.title ?? [agency, `${year}年政府信息公开工作年度报告`];
  const blocks: Block[] = lines.map((line) => paragraph(line, { style: "Title" }));
  const titles = form.chapters.map((chapter) => chapter.title);
  blocks.push(...(options.preamble ?? examplePreamble(agency, year, titles)).map((line) => paragraph(line)));

  for (const number of options.order ?? form.chapters.map((chapter) => chapter.number)) {
    const chapter = form.chapters.find((candidate) => candidate.number === number);
    if (chapter === undefined) throw new RangeError(`form ${form.id} has no chapter ${number}`);
    const changed = options.chapters?.[number];
    blocks.push(paragraph(changed?.heading ?? chapter.heading, { style: "heading 1", outlineLevel: 0 }));
    blocks.push(...(changed?.paragraphs ?? text[number] ?? []).map((line) => paragraph(line)));
    blocks.push(...chapterTables(form, chapter, options, figures));
  }
  return documentOf({ kind: "docx", name: `${agency}${year}年年报.docx` }, blocks);
}

/** The printed table of a form with these figures, as a grid. Cells without a figure are blank. */
export function exampleTable(
  form: TableForm,
  figure: (id: CellId) => string | undefined,
  label: (official: string) => string = (official) => official,
): Table {
  const cells = form.layout.map(({ row, column, rowSpan, columnSpan, text, cell }): TableCell => {
    const content = text === undefined ? (figure(cell!) ?? "") : label(text);
    return { row, column, rowSpan, columnSpan, paragraphs: [paragraph(content)] };
  });
  return { kind: "table", rowCount: form.rowCount, columnCount: form.columnCount, cells, layout: "grid" };
}

function chapterTables(
  form: Form,
  chapter: ChapterForm,
  options: ExampleOptions,
  figures: ReadonlyMap<CellId, string>,
): Table[] {
  const id = chapter.table;
  if (id === undefined) return [];
  const table = exampleTable(
    tableOf(form, id),
    (cell) => options.cells?.[cell]?.toString() ?? figures.get(cell),
    (official) => options.labels?.[official] ?? official,
  );
  const reshaped = options.reshape?.[id]?.(table) ?? table;
  return new Array<Table>(options.copies?.[id] ?? 1).fill(reshaped);
}

/** A body paragraph in one run. */
export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: "paragraph", text, runs: text === "" ? [] : [{ start: 0, end: text.length, format: {} }], ...more };
}

/** A table without one of its rows; cells that span it become shorter. */
export function withoutRow(table: Table, row: number): Table {
  const cells = table.cells.flatMap((cell): TableCell[] => {
    const covers = cell.row <= row && row < cell.row + cell.rowSpan;
    if (covers && cell.rowSpan === 1) return [];
    return [{ ...cell, row: cell.row > row ? cell.row - 1 : cell.row, rowSpan: cell.rowSpan - (covers ? 1 : 0) }];
  });
  return { ...table, rowCount: table.rowCount - 1, cells };
}

/** A table with one of its rows twice, the copy below; cells that span it become longer. */
export function withRowTwice(table: Table, row: number): Table {
  const cells = table.cells.flatMap((cell): TableCell[] => {
    if (cell.row > row) return [{ ...cell, row: cell.row + 1 }];
    if (cell.row + cell.rowSpan <= row) return [cell];
    return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan + 1 }] : [cell, { ...cell, row: row + 1 }];
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, rowCount: table.rowCount + 1, cells };
}
