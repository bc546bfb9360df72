import { exampleDocument, paragraph } from "../check/example.js";
import type { Block, Paragraph } from "../document/model.js";
import { notice2021 as form } from "../form/notice2021/index.js";
import { recogniseChapters } from "./outline.js";

const headings = form.chapters.map((chapter) => chapter.heading);

/** Chapter number, heading and match, and stated number where it differs from the chapter's. */
function outline(...blocks: (string | Paragraph)[]): string[] {
  const document = {
    ...exampleDocument(),
    blocks: blocks.map((block): Block => (typeof block === "string" ? paragraph(block) : block)),
  };
  return recogniseChapters(document, form).map(({ form: { number }, heading, match, statedNumber, place, from }) => {
    const text = document.blocks[place.block] as Paragraph;
    expect(text.text.slice(place.start, place.end)).toBe(heading);
    expect(from).toBe(place.block + 1);
    return `${number} ${heading}${match === "exact" ? "" : " ≠"}${statedNumber === number ? "" : ` #${statedNumber}`}`;
  });
}
const body = "本年度继续做好各项工作，没有发生有关情况。";
const withHeadings = (...lines: (string | Paragraph)[]): string[] => outline(...lines.flatMap((line) => [line, body]));
const exact = headings.map((heading, index) => `${index + 1} ${heading}`);

it("finds six right headings whatever their spaces, widths and styles", () => {
  expect(withHeadings(...headings)).toEqual(exact);
  const dressed = [
    "  一、 总体情况 ",
    "⼆、主动公开政府信息情况",
    "三、收到和处理\u3000政府信息公开申请情况",
    "四、政府信息公开行政复议､行政诉讼情况",
    "\u200b五、存在的主要问题及改进情况",
    "六、其他需要报告的事项\u3000",
  ];
  expect(withHeadings(...dressed).map((line) => line.slice(-2))).toEqual(exact.map((line) => line.slice(-2)));
  expect(withHeadings(...dressed).filter((line) => line.includes("≠"))).toEqual([]);
});

it("takes the number from automatic numbering", () => {
  const numbered = form.chapters.map(({ title }, index) =>
    paragraph(title, { listLabel: `${"一二三四五六"[index]!}、` }),
  );
  expect(withHeadings(...numbered)).toEqual(form.chapters.map(({ number, title }) => `${number} ${title}`));
});

it("finds altered headings by likeness, and by number and place", () => {
  const altered = [...headings];
  altered[1] = "二、主动公开政府信息";
  altered[4] = "五、下一步打算";
  altered[5] = "六、其他需报告事项";
  expect(withHeadings(...altered)).toEqual([
    exact[0],
    "2 二、主动公开政府信息 ≠",
    exact[2],
    exact[3],
    "5 五、下一步打算 ≠",
    "6 六、其他需报告事项 ≠",
  ]);
  expect(withHeadings("一.总体情况", "二 主动公开政府信息情况", ...headings.slice(2))).toEqual([
    "1 一.总体情况 ≠",
    "2 二 主动公开政府信息情况 ≠",
    ...exact.slice(2),
  ]);
});

it("keeps wrong numbers, repeated and misplaced chapters as they stand", () => {
  expect(withHeadings(headings[0]!, headings[2]!, "二、存在的主要问题及改进情况", headings[0]!, headings[1]!)).toEqual([
    exact[0],
    exact[2],
    "5 二、存在的主要问题及改进情况 #2",
    exact[0],
    exact[1],
  ]);
  expect(withHeadings("总体情况", "第二部分 主动公开政府信息情况", "（三）收到和处理政府信息公开申请情况")).toEqual([
    "1 总体情况 #undefined",
    "2 第二部分 主动公开政府信息情况 ≠",
    "3 （三）收到和处理政府信息公开申请情况 ≠",
  ]);
});

it("a missing chapter is missing: nothing else is taken for it", () => {
  const lines = [headings[0]!, headings[1]!, headings[2]!, headings[3]!, headings[5]!];
  expect(withHeadings(...lines)).toEqual([exact[0], exact[1], exact[2], exact[3], exact[5]]);
  expect(
    outline(headings[0]!, "（一）主动公开情况", body, "1.主动公开", body, "一是主动公开政府信息。", headings[2]!),
  ).toEqual([exact[0], exact[2]]);
});

it.each([
  ["running text", "本年度未收取信息处理费，无其他需要报告事项。"],
  ["a line of its own that says there is nothing", "无其他需要报告的事项"],
  [
    "an enumeration in a sentence",
    "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
  ],
  ["an enumeration of its own", "总体情况、主动公开政府信息情况"],
  ["a sentence that begins with a numeral", "二、三季度没有收到政府信息公开申请。"],
  ["a caption without number under the heading", "收到和处理政府信息公开申请情况"],
  ["a heading inside chapter five", "二、存在的问题"],
  ["its own numbering", "（六）其他需要报告的事项"],
  ["a short paragraph", "一是加强学习"],
])("does not take %s for a heading", (_, line) => {
  for (let at = 0; at <= headings.length; at += 1) {
    const lines = [...headings];
    lines.splice(at, 0, line);
    expect(withHeadings(...lines)).toEqual(exact);
  }
});

it("leaves a table of contents out", () => {
  expect(outline("目录", ...headings, "", ...headings.flatMap((heading) => [heading, body]))).toEqual(exact);
});

it("leaves a table of contents with page numbers out", () => {
  const contents = headings.map((heading, index) => `${heading}${index % 2 === 0 ? "………" : "\t"}${index + 1}`);
  expect(outline("目录", ...contents, ...headings.flatMap((heading) => [heading, body]))).toEqual(exact);
});

it("takes only the title of a heading that runs on", () => {
  expect(withHeadings(...headings.slice(0, 5), "六、其他需要报告的事项：无。")).toEqual(exact);
  expect(outline("一、总体情况\n本年度，我局做好公开工作。")).toEqual([exact[0]]);
});

it("gives each chapter the blocks up to the next heading", () => {
  const document = {
    ...exampleDocument(),
    blocks: [body, headings[0]!, body, body, headings[1]!, body].map((text) => paragraph(text)),
  };
  expect(recogniseChapters(document, form).map(({ from, to }) => [from, to])).toEqual([
    [2, 4],
    [5, 6],
  ]);
});

it("four lines that come again are a table of contents, three are not, nor those with text between them", () => {
  const again = headings.flatMap((heading) => [heading, body]);
  expect(outline(...headings.slice(0, 4), ...again)).toEqual(exact);
  expect(outline(...headings.slice(0, 3), ...again)).toEqual([...exact.slice(0, 3), ...exact]);
  expect(outline(...headings.slice(0, 3), "见下文。", headings[3]!, ...again)).toEqual([
    ...exact.slice(0, 4),
    ...exact,
  ]);
  expect(outline(...headings, headings[0]!, body)).toEqual([...exact, exact[0]]);
});

it.each([
  // The title is known already: only a line that is nearly the same, with the same number, is that chapter once more.
  ["一、总体的情况", ["1 一、总体的情况 ≠"]],
  ["二、总体的情况", []],
  ["一、总的概况", []],
  ["总体的情况", []],
  // Reads on, ends in a mark or a page number: no heading.
  ["一、总体的情况，", []],
  ["一、总体情况..1", []],
  ["一、总体的情况；好", []],
  ["一、总体情况，本年度做好公开。", ["1 一、总体情况"]],
])("once more: %s", (line, expected) => {
  expect(outline(...headings.flatMap((heading) => [heading, body]), line, body).slice(6)).toEqual(expected);
});

it.each([
  // In the place of a missing chapter: by its number, or by likeness alone where it is written as a heading.
  [["五、今后打算"], ["5 五、今后打算 ≠"]],
  [["五、今后打算", "五、努力方向"], []],
  [["四、今后打算"], []],
  [["存在主要问题及改进情况"], ["5 存在主要问题及改进情况 ≠ #undefined"]],
  [["无存在的主要问题及改进情况"], []],
  [["存在主要问题及改进情况\n正文"], []],
  [["存在问题"], []],
  [["问题及改进情况五、"], []],
  [["五、存在问题与改进情况"], ["5 五、存在问题与改进情况 ≠"]],
  [["七、存在主要问题及改进"], ["5 七、存在主要问题及改进 ≠ #7"]],
  [["五、" + "今后打算".repeat(11)], []],
  [["五、甲"], []],
])("in the place of chapter five: %j", (lines, expected) => {
  const others = [headings[0]!, headings[1]!, headings[2]!, headings[3]!];
  expect(withHeadings(...others, ...lines, headings[5]!).slice(4, -1)).toEqual(expected);
});
