import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cellOf,
  exampleDocument,
  notice2021,
  parseCell,
  recognise,
  toAnnualReport,
  type AnnualReport,
  type CellId,
} from "@nianbao/core";
import { openDocx, renderReport } from "@nianbao/docx";

/** A fault that was put into a unit's report, and the rule that has to find it. */
export interface Fault {
  readonly file: string;
  readonly rule: string;
}

/** A generated city: reports of its units in a folder, the list of units, and the city's own report. */
export interface City {
  readonly faults: readonly Fault[];
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Units that the city's own report left out. */
  readonly leftOut: string;
  /** What the units' reports add up to, worked out without the code under test. */
  readonly sums: ReadonlyMap<CellId, bigint>;
}

/** Amounts are added in ten-thousandths of 万元. */
export const amountScale = 4;

const fees = "t2.fee";
const ids = notice2021.tables.flatMap((table) => table.cells.map(({ id }) => id));
const base = toAnnualReport(recognise(exampleDocument()));

/** Faults that units have in turn, each with the rule that finds it. */
const kinds: readonly (readonly [rule: string, break_: (report: AnnualReport) => AnnualReport])[] = [
  ["T4-A", (report) => withCell(report, "t4.reconsideration.total", 1)],
  ["T3-C", (report) => withCell(report, "t3.new.total", 1)],
  ["TS-05", (report) => ({ ...report, cells: { ...report.cells, "t2.penalty": parseCell("无", "count") } })],
  ["PU-10", (report) => withText(report, 6, (text) => text.replace("。", "，，特此说明。"))],
  ["RS-04", (report) => withText(report, 6, (text) => `${text}联系电话：【请填写】。`)],
  // A report is rendered with the official titles: this one is changed in the file.
  ["STR-02", (report) => report],
];

export function agencyName(index: number): string {
  return `示例市示例区第${chinese(index + 1)}局`;
}

/**
 * Writes a city of `count` units into a folder: `units/`, `units.csv`, `city.docx`. Every sixth unit has a fault, every
 * fiftieth is missing, every fortieth is there twice. The same count gives the same city.
 */
export function writeCity(folder: string, count: number): City {
  mkdirSync(join(folder, "units"));
  const faults: Fault[] = [];
  const missing: string[] = [];
  const doubled: string[] = [];
  const sums = new Map<CellId, bigint>(ids.map((id) => [id, 0n]));
  const stated = new Map<CellId, bigint>(sums);
  const leftOut = agencyName(1);
  for (let index = 0; index < count; index += 1) {
    const agency = agencyName(index);
    if (index % 50 === 20) {
      missing.push(agency);
      continue;
    }
    let report = unitReport(agency, index);
    const file = `units/${String(index).padStart(5, "0")}.docx`;
    if (index % 6 === 3) {
      const [rule, breakIt] = kinds[Math.floor(index / 6) % kinds.length]!;
      report = breakIt(report);
      faults.push({ file, rule });
    }
    for (const id of ids) {
      const value = scaled(id, report.cells[id]?.value ?? 0);
      sums.set(id, sums.get(id)! + value);
      if (agency !== leftOut) stated.set(id, stated.get(id)! + value);
    }
    const rendered = renderReport(notice2021, report);
    const bytes = faults.at(-1)?.file === file && faults.at(-1)?.rule === "STR-02" ? withTitle(rendered) : rendered;
    writeFileSync(join(folder, file), bytes);
    if (index % 40 === 7) {
      doubled.push(agency);
      writeFileSync(join(folder, file.replace(".docx", "-again.docx")), bytes);
    }
  }
  const names = Array.from({ length: count }, (_, index) => agencyName(index));
  writeFileSync(join(folder, "units.csv"), `单位\n${names.join("\n")}\n`);
  const cells = Object.fromEntries(
    ids.map((id) => [id, parseCell(plain(id, stated.get(id)!), cellOf(notice2021, id)!.kind)]),
  );
  writeFileSync(
    join(folder, "city.docx"),
    renderReport(notice2021, { ...unitReport("示例市示例区人民政府", 0), cells }),
  );
  return { faults, missing, doubled, leftOut, sums };
}

/** A balanced report whose figures are the example's, `index` times over. */
export function unitReport(agency: string, index: number): AnnualReport {
  const own = toAnnualReport(recognise(exampleDocument({ agency })));
  const times = 1 + (index % 7);
  const cells = Object.fromEntries(
    Object.entries(base.cells).map(([id, { value }]) => {
      const text =
        id === fees ? `${index}.${String((index * 37) % 10_000).padStart(4, "0")}` : String(Number(value) * times);
      return [id, parseCell(text, cellOf(notice2021, id)!.kind)];
    }),
  );
  // Text that repeats the example's figures would contradict the multiplied ones.
  const chapters = own.chapters.map((chapter) => ({
    ...chapter,
    paragraphs:
      times === 1
        ? chapter.paragraphs
        : chapter.paragraphs.filter((text) => !/\d+\s*[件宗]/u.test(text) || chapter.number === 6),
  }));
  return { ...own, agency, year: 2025, cells, chapters };
}

function withCell(report: AnnualReport, id: CellId, more: number): AnnualReport {
  const value = Number(report.cells[id]!.value) + more;
  return { ...report, cells: { ...report.cells, [id]: { value, state: "number", raw: String(value) } } };
}

function withText(report: AnnualReport, number: number, change: (text: string) => string): AnnualReport {
  const chapters = report.chapters.map((chapter) =>
    chapter.number === number
      ? { ...chapter, paragraphs: chapter.paragraphs.map((text, index) => (index === 0 ? change(text) : text)) }
      : chapter,
  );
  return { ...report, chapters };
}

/** The fifth title with two characters too few. */
function withTitle(bytes: Uint8Array): Uint8Array {
  const file = openDocx(bytes);
  const expect = "五、存在的主要问题及改进情况";
  const block = file.document.blocks.findIndex((each) => each.kind === "paragraph" && each.text === expect);
  const place = { block, start: 0, end: expect.length };
  const edit = { kind: "replaceText", place, expect, text: "五、存在的问题及改进情况" } as const;
  return file.apply([edit]).file.toBytes();
}

/** A figure as a whole number: amounts in their smallest unit. */
export function scaled(id: CellId, value: number | string): bigint {
  if (id !== fees) return BigInt(value);
  const [whole = "0", part = ""] = String(value).split(".");
  return BigInt(whole + part.padEnd(amountScale, "0"));
}

function plain(id: CellId, value: bigint): string {
  if (id !== fees) return String(value);
  const digits = String(value).padStart(amountScale + 1, "0");
  return `${digits.slice(0, -amountScale)}.${digits.slice(-amountScale)}`;
}

function chinese(number: number): string {
  return Array.from(String(number), (digit) => "零一二三四五六七八九"[Number(digit)]!).join("");
}
