import { hasPrompt, notice2021 } from "@nianbao/core";
import { nianbaoStyles, renderSkeletonBlocks, reportTitle, stylesUsedIn } from "@nianbao/docx";
import { sampleCells, sampleReport } from "./sampleReport.js";
import { allOf, childrenOf, parseBlocks, textOf, valueOf, type Element } from "./xmlTree.js";

const agency = "示例市示例区民政局";
const styleName = (element: Element): string | undefined =>
  nianbaoStyles.find(({ id }) => id === valueOf(element, "w:pStyle"))?.name;

/** Body blocks as `style: text`, tables as their tag. */
function outline(blocks: string): string[] {
  return childrenOf(parseBlocks(blocks)).map((block) =>
    block.name === "w:sdt" ? valueOf(block, "w:tag")! : `${styleName(block) ?? ""}: ${textOf(block)}`,
  );
}

/** Blocks of each chapter, by its heading. */
function chapters(lines: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    if (line.startsWith("公开年报一级标题: ")) found.set(line.slice("公开年报一级标题: ".length), []);
    else [...found.values()].at(-1)?.push(line);
  }
  return found;
}

describe("the blank report", () => {
  const blocks = renderSkeletonBlocks(notice2021, { agency, year: 2025 });
  const lines = outline(blocks);
  const found = chapters(lines);

  test("has title, preamble with the period, six chapters with their tables, signature and date", () => {
    expect(lines[0]).toBe(`公开年报标题: ${agency}\n2025年政府信息公开工作年度报告`);
    expect(lines[1]).toContain("2025年1月1日至2025年12月31日");
    expect([...found.keys()]).toEqual(notice2021.chapters.map(({ heading }) => heading));
    for (const { heading, table } of notice2021.chapters) {
      const tables = found.get(heading)!.filter((line) => line.startsWith("nianbao:"));
      expect(tables).toEqual(table === undefined ? [] : [`nianbao:${table}`]);
    }
    expect(lines.slice(-2)).toEqual([`公开年报落款: ${agency}`, "公开年报落款: 2026年　月　日"]);
  });

  test("prompts in every chapter, and for the five aspects of the first", () => {
    for (const [heading, content] of found) expect([heading, content.some(hasPrompt)]).toEqual([heading, true]);
    expect(found.get("一、总体情况")!.filter((line) => line.startsWith("公开年报二级标题"))).toEqual([
      "公开年报二级标题: （一）主动公开",
      "公开年报二级标题: （二）依申请公开",
      "公开年报二级标题: （三）政府信息管理",
      "公开年报二级标题: （四）政府信息公开平台建设",
      "公开年报二级标题: （五）监督保障",
    ]);
  });

  test("has content controls with different ids", () => {
    const ids = allOf(parseBlocks(blocks), "w:id").map((id) => id.attributes["w:val"]);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test("names only styles of ours, each complete and resting on no other", () => {
    const used = stylesUsedIn(blocks);
    const named = new Set(allOf(parseBlocks(blocks), "w:pStyle").map((style) => style.attributes["w:val"]));
    expect(new Set(used.map(({ id }) => id))).toEqual(named);
    for (const { id, name, xml } of nianbaoStyles) {
      const style = childrenOf(parseBlocks(xml))[0]!;
      expect(style.attributes["w:styleId"]).toBe(id);
      expect(valueOf(style, "w:name")).toBe(name);
      expect(name).toMatch(/^公开年报/);
      expect(xml).not.toMatch(/basedOn|w:next|w:link/);
      expect(allOf(style, "w:rFonts")[0]?.attributes["w:eastAsia"]).toBeTruthy();
    }
  });
});

describe("a report with content", () => {
  const lines = outline(renderSkeletonBlocks(notice2021, sampleReport(sampleCells((index) => index))));
  const found = chapters(lines);

  test("has its text, subheadings as such, and no prompt left", () => {
    expect(lines.filter(hasPrompt)).toEqual([]);
    expect(lines[1]).toBe("公开年报正文: 本报告数据的统计期限为2025年1月1日至2025年12月31日。");
    expect(found.get("一、总体情况")).toEqual([
      "公开年报二级标题: （一）主动公开",
      "公开年报正文: 全年主动公开信息120条。",
      "公开年报二级标题: （二）依申请公开",
      "公开年报正文: 全年收到申请8件。",
    ]);
  });

  test("puts notes on a table after it", () => {
    expect(found.get("三、收到和处理政府信息公开申请情况")).toEqual([
      "nianbao:t3",
      ": ",
      "公开年报正文: 注：本表含上年结转的申请。",
    ]);
  });

  test("prompts where a chapter of text has none", () => {
    const report = { ...sampleReport({}), chapters: [{ number: 5, heading: "", paragraphs: [] }] };
    const partial = chapters(outline(renderSkeletonBlocks(notice2021, report)));
    for (const [heading, content] of partial) expect([heading, content.some(hasPrompt)]).toEqual([heading, true]);
  });
});

test("the title is broken after the agency only when one line is too short", () => {
  expect(reportTitle("示例局", 2025)).toBe("示例局2025年政府信息公开工作年度报告");
  expect(reportTitle("示例市人民政府", 2025)).toBe("示例市人民政府\n2025年政府信息公开工作年度报告");
});
