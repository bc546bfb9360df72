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

/** One of the city's own reports, and what is wrong with it: the likeliest cause of each cell that differs. */
export interface Parent {
  readonly file: string;
  /** In these cells; without, in every cell that differs. */
  readonly cells?: readonly CellId[];
  /** Kind, and unit where one is to blame. */
  readonly culprit: string;
}

/** A generated city: reports of its units in a folder, the list of units, and the city's own reports. */
export interface City {
  readonly faults: readonly Fault[];
  readonly missing: readonly string[];
  /** Units with two reports, and whether those say the same. */
  readonly doubled: readonly { readonly name: string; readonly same: boolean }[];
  readonly parents: readonly Parent[];
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

/** The unit that handed in a second report with other figures: those of the next unit. */
const changeable = 16;

/**
 * Writes a city of `count` units into a folder: `units/`, `units.csv`, and the city's own report in several states. Every
 * sixth unit has a fault, every fiftieth is missing, every fortieth is there twice, one with figures that differ. The same
 * count gives the same city.
 */
export function writeCity(folder: string, count: number): City {
  mkdirSync(join(folder, "units"));
  const faults: Fault[] = [];
  const missing: string[] = [];
  const doubled: { name: string; same: boolean }[] = [];
  const sums = new Map<CellId, bigint>(ids.map((id) => [id, 0n]));
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
    for (const id of ids) sums.set(id, sums.get(id)! + figure(report, id));
    const rendered = renderReport(notice2021, report);
    const bytes = faults.at(-1)?.file === file && faults.at(-1)?.rule === "STR-02" ? withTitle(rendered) : rendered;
    writeFileSync(join(folder, file), bytes);
    if (index % 40 === 7) {
      doubled.push({ name: agency, same: true });
      writeFileSync(join(folder, file.replace(".docx", "-again.docx")), bytes);
    }
    if (index === changeable) {
      doubled.push({ name: agency, same: false });
      const later = renderReport(notice2021, unitReport(agency, index + 1));
      writeFileSync(join(folder, file.replace(".docx", "b.docx")), later);
    }
  }
  const names = Array.from({ length: count }, (_, index) => agencyName(index));
  writeFileSync(join(folder, "units.csv"), `单位\n${names.join("\n")}\n`);
  return { faults, missing, doubled, sums, parents: writeParents(folder, sums) };
}

/** Writes the city's own report in each state that it may be in. */
function writeParents(folder: string, sums: ReadonlyMap<CellId, bigint>): Parent[] {
  const parents: Parent[] = [];
  const write = (
    name: string,
    change: (id: CellId, sum: bigint) => bigint,
    ...wrong: readonly Omit<Parent, "file">[]
  ): void => {
    const cells = Object.fromEntries(
      ids.map((id) => [id, parseCell(plain(id, change(id, sums.get(id)!)), cellOf(notice2021, id)!.kind)]),
    );
    const file = `city-${name}.docx`;
    const report = { ...unitReport("示例市示例区人民政府", 0), cells };
    writeFileSync(join(folder, file), renderReport(notice2021, report));
    parents.push(...wrong.map((each) => ({ file, ...each })));
  };
  /** What a unit's report says. */
  const of = (index: number, id: CellId): bigint => figure(unitReport(agencyName(index), index), id);
  write("without-one", (id, sum) => sum - of(1, id), { culprit: `leftOut ${agencyName(1)}` });
  write("one-twice", (id, sum) => sum + of(5, id), { culprit: `addedTwice ${agencyName(5)}` });
  write("other-report", (id, sum) => sum - of(changeable, id) + of(changeable + 1, id), {
    culprit: `otherReport ${agencyName(changeable)}`,
  });
  write("one-without-report", (id, sum) => sum + of(20, id), { culprit: "missing " });
  const [turned, digit, row] = ["t2.licence", "t2.coercion", "t3.granted.business"] as const;
  const slips = new Map<CellId, (sum: bigint) => bigint>([
    [turned, digitsTurned],
    [digit, (sum) => sum + (sum % 10n < 8n ? 2n : -2n)],
    [row, (sum) => sum + 1234n],
  ]);
  write(
    "slips",
    (id, sum) => slips.get(id)?.(sum) ?? sum,
    { cells: [turned, digit], culprit: "mistyped " },
    { cells: [row], culprit: "totalItself " },
  );
  return parents;
}

/** A figure with two of its digits, side by side, the wrong way round. */
function digitsTurned(value: bigint): bigint {
  const text = String(value);
  const at = Array.from(text).findIndex((digit, index) => index > 0 && digit !== text[index - 1]);
  return BigInt(text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1));
}

function figure(report: AnnualReport, id: CellId): bigint {
  return scaled(id, report.cells[id]?.value ?? 0);
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
