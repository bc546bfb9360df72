import { paragraph } from "../check/example.js";
import { readHeadingLine } from "./heading.js";

/** `style number mark title`, with the words of the paragraph up to the third character of the title. */
function read(text: string, listLabel?: string): string | undefined {
  const line = readHeadingLine(paragraph(text, listLabel === undefined ? {} : { listLabel }));
  if (line === undefined) return undefined;
  const { style, number, mark, title, start, end, endOfTitle } = line;
  const [whole, three] = [text.slice(start, end), text.slice(start, endOfTitle(3))];
  return `${style} ${number ?? "-"} ${mark ? "、" : "-"} ${title} [${whole}] [${three}]`;
}

test.each([
  ["一、总体情况", "chapter 1 、 总体情况 [一、总体情况] [一、总体情]"],
  ["  十二、 总 体情况 \n正文", "chapter 12 、 总体情况 [十二、 总 体情况] [十二、 总 体情]"],
  ["一.总体情况", "chapter 1 - 总体情况 [一.总体情况] [一.总体情]"],
  ["一：总体情况", "chapter 1 - 总体情况 [一：总体情况] [一：总体情]"],
  ["一 总体情况", "chapter 1 - 总体情况 [一 总体情况] [一 总体情]"],
  ["一是加强学习", "none - - 一是加强学习 [一是加强学习] [一是加]"],
  ["一一、总体", "chapter 11 、 总体 [一一、总体] [一一、总体]"],
  ["十十、总体", "none - - 十十、总体 [十十、总体] [十十、]"],
  ["（三）总体情况", "other 3 - 总体情况 [（三）总体情况] [（三）总体情]"],
  ["(12)、总体情况", "other 12 - 总体情况 [(12)、总体情况] [(12)、总体情]"],
  ["3．总体情况", "other 3 - 总体情况 [3．总体情况] [3．总体情]"],
  ["3、总体情况", "other 3 - 总体情况 [3、总体情况] [3、总体情]"],
  ["3.5万条", "none - - 3.5万条 [3.5万条] [3.5]"],
  ["第一部分 总体情况", "other 1 - 总体情况 [第一部分 总体情况] [第一部分 总体情]"],
  ["第十章、总体情况", "other 10 - 总体情况 [第十章、总体情况] [第十章、总体情]"],
  ["总体", "none - - 总体 [总体] [总体]"],
  ["\u200b\u3000总体情况\u3000", "none - - 总体情况 [总体情况] [总体情]"],
  ["一、总𠮷", "chapter 1 、 总𠮷 [一、总𠮷] [一、总𠮷]"],
  [" \n ", undefined],
  ["", undefined],
])("%j is read as %s", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["总体情况", "一、", "chapter 1 、 总体情况 [总体情况] [总体情]"],
  ["总体情况", "（二）", "other 2 - 总体情况 [总体情况] [总体情]"],
  ["总体情况", "3.", "other 3 - 总体情况 [总体情况] [总体情]"],
  ["总体情况", "•", "none - - 总体情况 [总体情况] [总体情]"],
  ["一、总体情况", "二、", "chapter 1 、 总体情况 [一、总体情况] [一、总体情]"],
])("%s, numbered %s by Word, is read as %s", (text, label, expected) => expect(read(text, label)).toBe(expected));

test("a long line is looked at only when it begins with a number, and not to its end", () => {
  const long = "继续做好政府信息公开工作，".repeat(6);
  expect(read(long)).toBeUndefined();
  expect(readHeadingLine(paragraph(long, { listLabel: "一、" }))?.number).toBe(1);
  const line = readHeadingLine(paragraph(`一、总体情况：${long}`))!;
  expect([line.number, line.title.length, line.end]).toEqual([1, 58, 7 + long.length]);
  expect(line.endOfTitle(4)).toBe(6);
  expect(line.endOfTitle(99)).toBe(7 + long.length);
  expect(readHeadingLine(paragraph("甲".repeat(60)))?.title).toHaveLength(60);
  expect(readHeadingLine(paragraph("甲".repeat(61)))).toBeUndefined();
});
