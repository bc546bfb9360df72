import { check, notice2021, recognise, type Finding, type Place, type ReportDocument } from "@nianbao/core";
import fc from "fast-check";
import { cleanReport } from "./clean-report.js";
import { chinese } from "./numbers.js";
import { otherNumbers, told } from "./told.js";

/** One report of ten thousand characters, and every single number in it changed: nothing is sampled, nothing asked of the reader under test. */
const story = fc
  .sample(told, { seed: 20251231, numRuns: 400 })
  // Small enough to be written in Chinese numerals where the report does so.
  .find(({ cells }) => Number(cells["t3.refused.stateSecret.total"]) < 10_000)!;
const clean = cleanReport(story);
const others = otherNumbers(story);
const findingsIn = (document: ReportDocument): readonly Finding[] => check(recognise(document)).findings;
const known = new Set(findingsIn(clean).map(({ fingerprint }) => fingerprint));
const fresh = (document: ReportDocument): readonly Finding[] =>
  findingsIn(document).filter(({ fingerprint }) => !known.has(fingerprint));

test("the report is right as it stands", () => {
  const text = clean.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("");
  expect(text.length).toBeGreaterThan(10_000);
  expect(findingsIn(clean).filter(({ rule }) => rule !== "AR-13")).toEqual([]);
});

describe("every cell of tables 3 and 4", () => {
  const cells = notice2021.tables.filter(({ id }) => id !== "t2").flatMap((table) => table.cells);

  test("there are 190", () => {
    expect(cells).toHaveLength(190);
  });

  test.each(cells.map(({ id }) => id))("%s, one more: a finding names it", (id) => {
    const cell = recognise(clean)
      .tables.get(id.startsWith("t3.") ? "t3" : "t4")!
      .cells.get(id)!;
    const { block, cell: at } = cell.place;
    const document = withCell(clean, block, at!, String(Number(cell.value) + 1));
    const named = fresh(document).filter(({ places }) => places.some((place) => isCell(place, block, at!)));
    expect(named.length).toBeGreaterThan(0);
    expect(named.some(({ severity }) => severity === "error")).toBe(true);
  });
});

/** Numbers that repeat no cell and are part of no sum, share or rate, by what stands round them. */
const free: readonly RegExp[] = [
  /\[\d+\](?:年|月|日)/u,
  /〔\[\d+\]〕|〕\[\d+\]号/u,
  /（\[\d+\]）|第\[\d+\]版/u,
  /(?:办事指南|栏目介绍|专题|电脑|培训|参训人员|新任职人员|图解只有|重复栏目|超过|缩短到)[^，。\d]{0,4}\[\d+\]/u,
  /(?:代表建议|政协提案|复议决定书|法律援助案件)[^，。\d]{0,2}\[\d+\]/u,
  /(?:电话：|-)\[\d+\]/u,
];
/** Its only tie is a share in rounded percent, which one more would leave true. */
const onlyInShare = /网上提交\[/u;

describe("every number of the text that is tied to a cell, a sum, a share or a rate", () => {
  const numbers = clean.blocks.flatMap((block, index) =>
    block.kind === "paragraph" && block.style === undefined ? numbersIn(block.text, index) : [],
  );
  const tied = numbers.filter(({ around }) => !free.some((pattern) => pattern.test(around)));

  test("there are many, of every kind", () => {
    expect(tied.length).toBeGreaterThan(100);
    expect(tied.filter(({ text }) => /^[一二三四五六七八九十百千]/u.test(text)).length).toBe(1);
  });

  test.each(tied)("$around", ({ place, text, around }) => {
    const document = withText(clean, place, changed(text, onlyInShare.test(around)));
    const named = fresh(document).filter(({ places }) => places.some((each) => holds(each, place)));
    expect([around, named.length > 0]).toEqual([around, true]);
  });
});

interface NumberInText {
  readonly place: Place;
  readonly text: string;
  /** What stands round it, for people and for {@link free}. */
  readonly around: string;
}

function numbersIn(text: string, block: number): NumberInText[] {
  const found = [...text.matchAll(/\d[\d,]*(?:\.\d+)?|(?<=属于国家秘密)[一二三四五六七八九十百千零]+(?=件)/gu)];
  return found.map(({ index, 0: numeral }) => ({
    place: { block, start: index, end: index + numeral.length },
    text: numeral,
    around: `${text.slice(Math.max(0, index - 9), index)}[${numeral}]${text.slice(index + numeral.length).slice(0, 2)}`,
  }));
}

/** The next number of the same look that is none of the report's others. */
function changed(text: string, far: boolean): string {
  if (!/\d/u.test(text)) return chinese(9998);
  if (far) return `9${text}`;
  const decimals = text.split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  let value = Math.round(Number(text.replaceAll(",", "")) * scale);
  do value += 1;
  while (decimals === 0 && others.has(value));
  return (value / scale).toFixed(decimals);
}

function withCell(
  document: ReportDocument,
  at: number,
  { row, column }: NonNullable<Place["cell"]>,
  text: string,
): ReportDocument {
  const blocks = document.blocks.map((block, index) => {
    if (index !== at || block.kind !== "table") return block;
    const cells = block.cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, paragraphs: [{ ...cell.paragraphs[0]!, text }] } : cell,
    );
    return { ...block, cells };
  });
  return { ...document, blocks };
}

function withText(document: ReportDocument, { block: at, start, end }: Place, text: string): ReportDocument {
  const blocks = document.blocks.map((block, index) => {
    if (index !== at || block.kind !== "paragraph") return block;
    const whole = block.text.slice(0, start) + text + block.text.slice(end);
    return { ...block, text: whole, runs: [{ start: 0, end: whole.length, format: {} }] };
  });
  return { ...document, blocks };
}

function isCell(place: Place, block: number, { row, column }: NonNullable<Place["cell"]>): boolean {
  return place.block === block && place.cell?.row === row && place.cell.column === column;
}

function holds(place: Place, { block, start }: Place): boolean {
  return place.block === block && place.start <= start && start < place.end;
}
