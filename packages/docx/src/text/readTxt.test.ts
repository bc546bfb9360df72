import {
  cellText,
  paragraphAt,
  textAt,
  type Paragraph,
  type Place,
  type ReportDocument,
  type Table,
} from "@nianbao/core";
import fc from "fast-check";
import { ReadError } from "../types.js";
import { decodeText, readTxt, sourceOffset } from "./index.js";

const tablesOf = (document: ReportDocument): Table[] => document.blocks.filter((block) => block.kind === "table");
const texts = (document: ReportDocument): string[] =>
  document.blocks.filter((block): block is Paragraph => block.kind === "paragraph").map((block) => block.text);
/** Rows of cell texts. */
const rowsOf = (table: Table): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) => table.cells.filter((cell) => cell.row === row).map(cellText));

describe("paragraphs", () => {
  it("keeps each line as it stands, drops empty ones, and every kind of line end", () => {
    const document = readTxt(
      "\ufeff 一、总体情况 \r\n\r\n2025年，做好公开。\n\f　　正文\u000b续行\u2028末\n",
      "甲.txt",
    );
    expect(texts(document)).toEqual([" 一、总体情况 ", "2025年，做好公开。", "　　正文\n续行", "末"]);
    expect(document.source).toEqual({ kind: "txt", name: "甲.txt" });
    expect(document.blocks[0]).toMatchObject({ runs: [{ start: 0, end: 8, format: {} }] });
    expect(readTxt("").blocks).toEqual([]);
  });

  it("strips hidden bookmarks, and still knows where everything stood", () => {
    const source = "甲\n前[bookmark: _GoBack]中[bookmark: a]后\n[bookmark: b]\n尾";
    const document = readTxt(source);
    expect(texts(document)).toEqual(["甲", "前中后", "尾"]);
    for (const [block, at, word] of [
      [1, 0, "前"],
      [1, 1, "中"],
      [1, 2, "后"],
      [2, 0, "尾"],
    ] as const) {
      expect(sourceOffset(document, { block, start: at, end: at + 1 })).toBe(source.indexOf(word));
    }
    expect(sourceOffset(document, { block: 9, start: 0, end: 0 })).toBeUndefined();
  });

  it("a comment left in the text is a comment, and stays in its paragraph to be pointed at", () => {
    const document = readTxt(
      "上年度问题。\tComment by 审核人: 年份应为2024年。\n下一段\tComment by A: 甲\tComment by B: 乙",
    );
    expect(document.comments.map(({ author, text, place }) => [author, text, textAt(document, place!)])).toEqual([
      ["审核人", "年份应为2024年。", "Comment by 审核人: 年份应为2024年。"],
      ["A", "甲", "Comment by A: 甲"],
      ["B", "乙", "Comment by B: 乙"],
    ]);
    expect(tablesOf(document)).toEqual([]);
  });

  it.each([
    ["a paragraph indented by a tab", "\t2025年，做好公开。\n\t进一步加强管理。"],
    ["indented lines without full stops", "\t甲\n\t乙"],
    ["a tab in a line", "联系人：示例\t电话：0000"],
    ["a bread crumb", "首页 | 公开 | 年报"],
    ["a wide bar inside a title", "《喜报｜示例区获奖》\n《通知｜示例》"],
    ["a sentence with a bar", "公开了甲|乙。\n公开了丙|丁。"],
  ])("%s is no table", (_, source) => {
    const document = readTxt(source);
    expect(tablesOf(document)).toEqual([]);
    expect(texts(document)).toEqual(source.split("\n"));
  });
});

describe("tables", () => {
  it("separated by tabs", () => {
    const document = readTxt("前\n信息内容\t本年制发件数\t\n\t规章\t0\n后\n");
    expect(rowsOf(tablesOf(document)[0]!)).toEqual([
      ["信息内容", "本年制发件数", ""],
      ["", "规章", "0"],
    ]);
    expect(texts(document)).toEqual(["前", "后"]);
  });

  it("a line left alone by a page break is still a row when it is mostly figures", () => {
    const document = readTxt("甲\t0\t0\t0\n乙\t0\t0\t0\n\n丙\t1\t2\t\t3\n后");
    expect(tablesOf(document).map(rowsOf)).toEqual([
      [
        ["甲", "0", "0", "0"],
        ["乙", "0", "0", "0"],
      ],
      [["丙", "1", "2", "", "3"]],
    ]);
  });

  it("one cell a line", () => {
    const document = readTxt("前\n\t信息内容\n\t商业\n企业\n\t\n\n\t规章\n\t0\n\t[bookmark: x]1\n\n\n后。");
    expect(rowsOf(tablesOf(document)[0]!)).toEqual([
      ["信息内容", "商业\n企业", ""],
      ["规章", "0", "1"],
    ]);
    expect(texts(document)).toEqual(["前", "后。"]);
  });

  it("separated by bars, in Markdown too", () => {
    const bars = readTxt("规章 | 0 | | 0 | ||\n行政许可 | 1 | ||\n后");
    expect(rowsOf(tablesOf(bars)[0]!)).toEqual([
      ["规章", "0", "", "0", "", ""],
      ["行政许可", "1", "", ""],
    ]);
    const markdown = readTxt("| 甲 | 乙 |\n| --- | :-: |\n| 1 | 2 |\n");
    expect(rowsOf(tablesOf(markdown)[0]!)).toEqual([
      ["甲", "乙"],
      ["1", "2"],
    ]);
  });

  const word = fc.string({ unit: fc.constantFrom(...Array.from("规章行政0123")), minLength: 1, maxLength: 6 });
  const grid = fc.array(fc.array(fc.oneof(word, fc.constant("")), { minLength: 2, maxLength: 6 }), {
    minLength: 2,
    maxLength: 6,
  });
  const styles = {
    tabs: (rows: string[][]) => rows.map((row) => row.join("\t")).join("\n"),
    lines: (rows: string[][]) => rows.map((row) => `${row.map((cell) => `\t${cell}`).join("\n")}\n`).join("\n"),
    bars: (rows: string[][]) => rows.map((row) => row.map((cell) => `${cell} |`).join(" ")).join("\n"),
  };

  it("any table, in any of the three styles, is read back, and each cell knows where it stood", () => {
    fc.assert(
      fc.property(grid, fc.constantFrom("tabs" as const, "lines" as const, "bars" as const), (rows, style) => {
        const filled = rows.map((row) => ["名", ...row]);
        const source = `前。\n${styles[style](filled)}\n后。`;
        const document = readTxt(source);
        expect(texts(document)).toEqual(["前。", "后。"]);
        expect(tablesOf(document).map(rowsOf)).toEqual([filled]);
        for (const cell of tablesOf(document)[0]!.cells) {
          const place: Place = {
            block: 1,
            cell: { row: cell.row, column: cell.column, paragraph: 0 },
            start: 0,
            end: 0,
          };
          const offset = sourceOffset(document, place)!;
          const text = paragraphAt(document, place)!.text;
          expect(source.slice(offset, offset + text.length)).toBe(text);
        }
      }),
    );
  });

  it("never loses a character of text, whatever the lines", () => {
    const soup = fc.string({ unit: fc.constantFrom("\t", "\n", "|", "甲", "乙", "0", "。", " "), maxLength: 60 });
    fc.assert(
      fc.property(soup, (source) => {
        const document = readTxt(source);
        const all = document.blocks.flatMap((block) =>
          block.kind === "paragraph" ? [block.text] : block.cells.map(cellText),
        );
        const bare = (text: string): string => text.replace(/[\s|]/g, "");
        expect(bare(all.join(""))).toBe(bare(source));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["text", "本年度做好公开工作。\n甲 | 乙。\n\t缩进的一段。\n"],
    ["indented lines", "\t甲\n"],
    ["indented lines between empty ones", "\t甲\n\n"],
    ["lines with tabs", "甲\t乙\n\n"],
    ["lines with bars", "甲|乙\n\n"],
  ])("takes time in proportion to the length of %s", (_, lines) => {
    const start = performance.now();
    expect(readTxt(lines.repeat(10_000)).blocks.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe("encodings", () => {
  const utf16 = (text: string, little: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from(`\ufeff${text}`).flatMap((c) =>
        little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    );
  it("UTF-8 with and without mark, UTF-16 with mark, GB18030", () => {
    const text = "示例市2025年";
    const utf8 = new TextEncoder().encode(text);
    expect(decodeText(utf8)).toBe(text);
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toBe(text);
    expect(decodeText(utf16(text, true))).toBe(text);
    expect(decodeText(utf16(text, false))).toBe(text);
    expect(decodeText(Uint8Array.from([0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xd0]))).toBe("示例市");
    expect(decodeText(new Uint8Array())).toBe("");
  });
  it.each([[[0xff, 0xff, 0xff]], [[0x50, 0x4b, 0x03, 0x04, 0, 0]], [[0xff, 0xfe, 0x00]]])(
    "refuses %j with one Chinese line",
    (bytes) => {
      expect(() => decodeText(Uint8Array.from(bytes))).toThrow(ReadError);
      expect(() => decodeText(Uint8Array.from(bytes))).toThrow(/另存为 UTF-8/);
    },
  );
});
