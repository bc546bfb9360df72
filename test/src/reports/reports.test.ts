import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describePlace, textAt, type RecognisedReport } from "@nianbao/core";
import { sourceOffset } from "@nianbao/docx";
import { readReports, reportsFolder, reportsTable, type ReportRow } from "./table.js";

const folder = reportsFolder();
if (folder === undefined) {
  process.stderr.write("没有找到已发布的年报（NIANBAO_REPORTS，默认 ../shared/reports），这一组测试跳过。\n");
}
const reports = folder === undefined ? describe.skip : describe;

interface Quoted {
  readonly category?: string;
  readonly quote: string;
  readonly offset: number;
}

reports("published reports", () => {
  let rows: ReportRow[] = [];
  beforeAll(() => {
    rows = readReports(folder!);
    process.stderr.write(`\n${reportsTable(rows)}\n`);
  });
  const findings = (): Record<string, { readonly faults: Quoted[]; readonly traps: Quoted[] }> =>
    JSON.parse(readFileSync(join(folder!, "findings.json"), "utf8")) as never;

  test("all are recognised whole: agency, year, six chapters, 200 cells with their values", () => {
    expect(rows).toHaveLength(5);
    expect(rows.map(({ file, wrong }) => [file, wrong])).toEqual(rows.map(({ file }) => [file, []]));
  });

  test("no cell is doubtful, no table doubled, no cell left over", () => {
    for (const { report } of rows) {
      const tables = [...report.tables.values()];
      expect(report.extraTables).toEqual([]);
      expect(tables.flatMap((table) => [...table.unplaced])).toEqual([]);
      expect(
        tables.flatMap((table) => [...table.cells.values()].filter((cell) => cell.confidence !== "certain")),
      ).toEqual([]);
      expect(tables.flatMap((table) => table.shapeFaults)).toEqual([]);
    }
  });

  test("the altered headings and labels are those that reviewers found, at their very place; nothing else is", () => {
    const offsetOf = ({ file, report }: ReportRow, place: Parameters<typeof sourceOffset>[1]): string =>
      `${file} ${sourceOffset(report.document, place)} ${textAt(report.document, place)}`;
    const altered = (row: ReportRow): string[] => [
      ...row.report.chapters.flatMap(({ match, place }) => (match === "exact" ? [] : [offsetOf(row, place)])),
      ...[...row.report.tables.values()].flatMap((table) =>
        table.labels.flatMap(({ match, assessable, place }) =>
          match === "exact" || !assessable ? [] : [offsetOf(row, place!)],
        ),
      ),
    ];
    const expected = Object.entries(findings()).flatMap(([file, { faults }]) =>
      faults
        .filter(
          ({ category, quote }) =>
            category?.startsWith("label-") || (category === "heading" && /^[五六]、/.test(quote)),
        )
        .map(({ quote, offset }) => ({ file, quote, offset })),
    );
    expect(expected).toHaveLength(4);
    const found = rows.flatMap(altered);
    for (const { file, quote, offset } of expected) {
      const hit = found.find((line) => {
        const [name, at, text] = [line.split(" ")[0], Number(line.split(" ")[1]), line.split(" ").slice(2).join(" ")];
        return name === file && text.includes(quote) && at + text.indexOf(quote) === offset;
      });
      expect([file, quote, hit === undefined]).toEqual([file, quote, false]);
    }
    expect(found).toHaveLength(expected.length);
  });

  test("every quote within a paragraph or cell stands in the model where it stands in the file", () => {
    for (const { file, text, report } of rows) {
      for (const { quote, offset } of [...findings()[file]!.faults, ...findings()[file]!.traps]) {
        if (/[\n\t]/.test(quote) || quote.startsWith("[bookmark")) continue;
        expect(text.slice(offset, offset + quote.length)).toBe(quote);
        expect([file, quote, offsetsOf(report, quote).includes(offset)]).toEqual([file, quote, true]);
      }
    }
  });

  test("extraction's own marks are gone, a comment left in the text is a comment and stays to be seen", () => {
    const texts = rows.map(({ report }) => JSON.stringify(report.document.blocks));
    expect(texts.filter((text) => text.includes("[bookmark"))).toEqual([]);
    const comments = rows.flatMap(({ report }) => report.document.comments.map((comment) => ({ report, comment })));
    expect(comments).toHaveLength(1);
    const [{ report, comment }] = comments as [(typeof comments)[0]];
    expect(comment.author).toBe("707");
    expect(textAt(report.document, comment.place!)).toBe(`Comment by 707: ${comment.text}`);
    expect(describePlace(report, comment.place!)).toBe("第五部分第2段");
  });
});

/** Offsets in the file of every place of the model that reads as the quote. */
function offsetsOf({ document }: RecognisedReport, quote: string): (number | undefined)[] {
  return document.blocks.flatMap((block, index) => {
    const paragraphs =
      block.kind === "paragraph"
        ? [{ text: block.text, place: { block: index } }]
        : block.cells.flatMap(({ row, column, paragraphs: inCell }) =>
            inCell.map(({ text }, paragraph) => ({ text, place: { block: index, cell: { row, column, paragraph } } })),
          );
    return paragraphs.flatMap(({ text, place }) => {
      const found: (number | undefined)[] = [];
      for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
        found.push(sourceOffset(document, { ...place, start: at, end: at + quote.length }));
      }
      return found;
    });
  });
}
