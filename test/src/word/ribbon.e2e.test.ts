import { exampleDocument, recognise } from "@nianbao/core";
import { openDocx, readReport } from "@nianbao/docx";
import { validateAll } from "../render/validator.js";
import { docxOf } from "../repair/body.js";
import { addinBench, fileName, until } from "./addin-bench.js";
import { figures, figuresIn } from "./damaged-report.js";
import { profileOf, textOf } from "./emulator/index.js";

/** The ribbon's buttons without a panel, and what goes into or out of the document whole. */
jest.setTimeout(120_000);
const { open, look } = addinBench();
const both = (["PC/1.3", "web/1.9"] as const).map((name) => [name, profileOf(name)] as const);

/** A sound report without table 4 and with one slip in its narrative. */
function withoutTable4(): Uint8Array {
  const { blocks } = exampleDocument();
  const last = blocks.findLastIndex(({ kind }) => kind === "table");
  const slip = (text: string): string => text.replace("报送信息不够及时，", "报送信息不够及时,");
  return docxOf(
    blocks.filter((_, at) => at !== last).map((block) => (block.kind === "paragraph" ? slip(block.text) : block)),
  ).toBytes();
}

describe.each(both)("%s", (_name, profile) => {
  test("表四 at the cursor, once; 下一处问题 selects it; 检查报告 opens the pane at the findings", async () => {
    const bytes = withoutTable4();
    const commands = await open(bytes, { profile, pagePath: "/commands.html" });
    const { press, word } = commands;
    const heading = word.document.paragraphs().find((each) => textOf(each).startsWith("四、"))!;
    word.document.selection = { paragraph: heading, start: 3, end: 3 };
    const tables = () => openDocx(word.document.toDocx()).document.blocks.filter(({ kind }) => kind === "table");
    await press("insertTable4");
    await until(() => tables().length === 3);
    expect(tables()[2]).toMatchObject({ tag: "nianbao:t4" });
    expect(recognise(readReport(word.document.toDocx())).tables.get("t4")?.cells.size).toBe(15);
    const before = word.document.selection;
    await press("nextProblem");
    await until(() => word.document.selection !== before);
    await press("insertTable4");
    const shown = word.document.selection;
    await until(() => word.document.selection !== shown);
    expect(tables()).toHaveLength(3);
    const left = word.document.toDocx();
    await commands.close();

    const { pane } = await open(left, { profile, pagePath: "/taskpane.html?view=check" });
    await pane.locator("[data-finding]:visible").filter({ hasText: "及时,平均" }).first().waitFor();
    await look(`ribbon-check-${fileName(profile)}`);
  });

  test("the picture comes into the document, described and valid; the clean copy opens as a document", async () => {
    const report = docxOf(exampleDocument().blocks).toBytes();
    const { pane, word, strayRequests, consoleErrors } = await open(report, { profile });
    await pane.locator("[data-tab=send]").click();
    await pane.getByTestId("clean").click();
    await until(() => word.document.opened.length === 1);
    expect(figuresIn(readReport(word.document.opened[0]!))).toEqual(figures);
    await pane.getByRole("button", { name: "看看图解" }).click();
    await pane.getByRole("button", { name: "插入文稿" }).click();
    await pane.getByTestId("undo").waitFor();
    await look(`picture-${fileName(profile)}`);
    const saved = word.document.toDocx();
    const xml = openDocx(saved).part("word/document.xml")!;
    expect(xml.match(/<w:drawing/g)).toHaveLength(1);
    expect(xml).toMatch(/descr="[^"]*2025年政府信息公开工作年度报告图解/);
    expect(figuresIn(readReport(saved))).toEqual(figures);
    expect(await validateAll({ saved })).toEqual({ saved: [] });
    await pane.getByTestId("undo").click();
    await until(() => !openDocx(word.document.toDocx()).part("word/document.xml")!.includes("<w:drawing"));
    expect({ strayRequests, consoleErrors }).toEqual({ strayRequests: [], consoleErrors: [] });
  });
});
