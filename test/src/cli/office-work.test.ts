import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, exampleDocument, exampleLastYear, notice2021, recognise, type ReportDocument } from "@nianbao/core";
import { lintDocx, readDocx } from "@nianbao/docx";
import { JSDOM } from "jsdom";
import { nianbao, putDocument, temporaryFolder, type Outcome } from "./harness.js";

const folder = temporaryFolder();
const run = (...args: string[]): Promise<Outcome> => nianbao(args, { cwd: folder() });
const at = (name: string): string => join(folder(), name);
const bytesOf = (name: string): Uint8Array => readFileSync(at(name));

const put = (name: string, document: ReportDocument): void => putDocument(at(name), document);

const faulty = exampleDocument({
  cells: { "t4.reconsideration.total": 9 },
  chapters: { 6: { paragraphs: ["本年度未收取政府信息公开信息处理费,,特此说明。"] } },
});

describe("return", () => {
  test("findings become comments at their places, a letter goes with them; clean reports get nothing", async () => {
    put("各单位/a.docx", faulty);
    put("各单位/b.docx", exampleDocument());
    const { code, err } = await run(
      "return",
      "各单位",
      "--from",
      "示例市示例区政府办公室",
      "--date",
      "2026-01-15",
      "-o",
      "退回",
      "--severity",
      "error",
    );
    expect(code).toBe(0);
    expect(err).toMatch(/“各单位\/b\.docx”没有要退回的问题/);
    expect(readdirSync(at("退回")).sort()).toEqual(["a-批注.docx", "a-退回意见.docx"]);
    const annotated = readDocx(bytesOf("退回/a-批注.docx"));
    const found = check(recognise(readDocx(bytesOf("各单位/a.docx")))).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(annotated.comments.map(({ text }) => text.split("\n")[0])).toEqual(
      found.map(({ message }) => `【必须改】${message.what}`),
    );
    expect(annotated.comments[0]!.place).toMatchObject({ block: found[0]!.places[0]!.block });
    const letter = readDocx(bytesOf("退回/a-退回意见.docx")).blocks.map((block) =>
      block.kind === "paragraph" ? block.text : "",
    );
    expect(letter[0]).toBe("关于退回2025年政府信息公开工作年度报告的意见");
    expect(letter[1]).toBe("示例市示例区司法局：");
    expect(letter.slice(-2)).toEqual(["示例市示例区政府办公室", "2026年1月15日"]);
    for (const name of readdirSync(at("退回"))) expect(lintDocx(bytesOf(`退回/${name}`))).toEqual([]);
  });

  test("a run that was killed is gone on with; what is there stays as it is without --force", async () => {
    put("a.docx", faulty);
    expect((await run("return", "a.docx", "-o", "退回")).code).toBe(0);
    writeFileSync(at("退回/a-批注.docx"), "有人改过");
    rmSync(at("退回/a-退回意见.docx"));
    const again = await run("return", "a.docx", "-o", "退回");
    expect(again).toMatchObject({
      code: 0,
      err: expect.stringMatching(/已写入“退回\/a-退回意见\.docx”。\n$/) as string,
    });
    expect(bytesOf("退回/a-批注.docx").toString()).toBe("有人改过");
    expect((await run("return", "a.docx", "-o", "退回")).err).toContain("已经退回过，跳过");
    await run("return", "a.docx", "--force", "-o", "退回");
    expect(readDocx(bytesOf("退回/a-批注.docx")).comments.length).toBeGreaterThan(0);
  });

  test("reports of the same name in several folders do not meet", async () => {
    for (const name of ["民政局", "司法局"]) {
      put(`各单位/${name}/年报.docx`, faulty);
    }
    expect((await run("return", "各单位", "-o", "退回")).code).toBe(0);
    expect(readdirSync(at("退回")).sort()).toEqual([
      "各单位-司法局-年报-批注.docx",
      "各单位-司法局-年报-退回意见.docx",
      "各单位-民政局-年报-批注.docx",
      "各单位-民政局-年报-退回意见.docx",
    ]);
  });

  test("a report that is no .docx cannot carry comments", async () => {
    writeFileSync(at("a.txt"), "一、总体情况\n没有别的内容。\n");
    expect(await run("return", "a.txt", "-o", "退回")).toMatchObject({ code: 2 });
  });
});

describe("render", () => {
  test("sentences that say what the tables say, and why one cannot be said", async () => {
    put("a.docx", exampleDocument());
    const { code, out } = await run("render", "sentences", "a.docx");
    expect(code).toBe(0);
    expect(out).toMatch(/^新收申请\n {2}[^\n]+件/);
    expect(out).toMatch(/信息处理费\n {2}（暂时写不出：/);
  });

  test("a record of the check, to sign or to read", async () => {
    put("a.docx", faulty);
    expect((await run("render", "record", "a.docx", "-o", "记录.docx")).code).toBe(0);
    const { findings } = check(recognise(faulty));
    const text = JSON.stringify(readDocx(bytesOf("记录.docx")).blocks);
    for (const { message } of findings.filter(({ severity }) => severity === "error"))
      expect(text).toContain(message.what);
    expect(lintDocx(bytesOf("记录.docx"))).toEqual([]);
    await run("render", "record", "a.docx", "-o", "记录.html");
    expect(bytesOf("记录.html").toString()).toContain("a.docx");
    expect(await run("render", "record", "a.docx")).toMatchObject({
      code: 2,
      err: expect.stringContaining("请用 -o") as string,
    });
  });

  test("the picture of the year beside last year's", async () => {
    put("今年.docx", exampleDocument());
    put("去年.docx", exampleLastYear());
    await run("render", "chart", "今年.docx", "--last", "去年.docx", "-o", "图解.svg");
    expect(bytesOf("图解.svg").toString()).toMatch(/^<svg[\s\S]*2024[\s\S]*<\/svg>\s*$/);
  });
});

describe("new --from", () => {
  test("this year's report from last year's: years changed, figures emptied but what is carried over, words to rewrite listed", async () => {
    put("去年.docx", exampleLastYear());
    const { code, out, err } = await run("new", "--from", "去年.docx", "-o", "今年.docx");
    expect([code, err]).toEqual([0, "已由 2024 年的改成 2025 年的，写入“今年.docx”；“去年.docx”没有动。\n"]);
    expect(out).toMatch(/改了 \d+ 处：\n[\s\S]*请重写或核对 \d+ 处：/);
    const [last, current] = [exampleLastYear(), readDocx(bytesOf("今年.docx"))].map((each) => recognise(each));
    expect(current!.year?.value).toBe(2025);
    const cell = (report: typeof last, id: string) => report!.tables.get("t3")!.cells.get(id)!.value;
    expect(cell(current, "t3.carriedOver.total")).toBe(cell(last, "t3.carriedForward.total"));
    expect(cell(current, "t3.new.total")).toBeNull();
    expect((await run("new", "--from", "去年.docx", "--year", "2024", "-o", "b.docx")).err).toContain("不能改成2024年");
    expect(await run("new", "-o", "b.docx")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--agency") as string,
    });
  });
});

describe("fix", () => {
  test.each([[[]], [["--tracked"]]])("makes safe fixes in a copy and lists them %j", async (how) => {
    put("a.docx", faulty);
    const { code, out, err } = await run("fix", "a.docx", ...how, "-o", "b.docx");
    expect(code).toBe(0);
    expect(out).toMatch(/→/);
    expect(err).toMatch(/改了 \d+ 处，已写入“b\.docx”/);
    const fixed = readDocx(bytesOf("b.docx"));
    expect(JSON.stringify(fixed.blocks)).not.toContain("处理费,,");
    expect(fixed.revisions.length > 0).toBe(how.length > 0);
    expect(JSON.stringify(readDocx(bytesOf("a.docx")).blocks)).toContain("处理费,,");
    expect(lintDocx(bytesOf("b.docx"))).toEqual([]);
  });

  test("writes nothing where there is nothing to do", async () => {
    put("a.docx", exampleDocument());
    expect(await run("fix", "a.docx", "-o", "b.docx")).toMatchObject({
      code: 0,
      out: "没有可以自动改的问题，没有写文件。\n",
    });
    expect(readdirSync(folder())).toEqual(["a.docx"]);
  });
});

describe("compare", () => {
  test("says what continues last year's and what does not, in text and as a page", async () => {
    put("今年.docx", exampleDocument());
    put("去年.docx", exampleLastYear({ cells: { "t3.carriedForward.total": 21 } }));
    const { code, out } = await run("compare", "今年.docx", "去年.docx");
    expect(code).toBe(1);
    expect(out).toMatch(/不一致　表三“二、上年结转[^\n]*“总计”列：今年 18，上年“四、结转下年度继续办理” 21/);
    expect(out).toMatch(/一致　表二“行政规范性文件”行“现行有效件数”列：[^\n]*上年现行有效 \d+ \+ 本年制发/);
    expect(out).toMatch(/相同的文字\n {2}第一、第五部分的文字/);
    await run("compare", "今年.docx", "去年.docx", "--format", "html", "-o", "比对.html");
    const { document } = new JSDOM(readFileSync(at("比对.html"), "utf8")).window;
    expect(document.querySelectorAll("caption")).toHaveLength(3);
    expect(document.querySelectorAll("td.error")).toHaveLength(1);
    expect(document.querySelectorAll("script")).toHaveLength(0);
  });

  test("two reports that do not belong together are told apart", async () => {
    put("今年.docx", exampleDocument());
    expect(await run("compare", "今年.docx", "今年.docx")).toMatchObject({
      code: 1,
      out: expect.stringContaining("注意：") as string,
    });
  });
});

test("publish: every figure names its row and column, headings come in order, nothing runs", async () => {
  put("a.docx", exampleDocument({ chapters: { 1: { paragraphs: ["（一）主动公开", "公开<b>信息</b>12条。"] } } }));
  expect((await run("publish", "a.docx", "-o", "a.html")).code).toBe(0);
  const html = readFileSync(at("a.html"), "utf8");
  const { document } = new JSDOM(html).window;
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(Array.from(document.querySelectorAll("h1,h2,h3"), (heading) => heading.tagName).join(" ")).toBe(
    "H1 H2 H3 H2 H2 H2 H2 H3 H3 H2",
  );
  expect(html).toContain("公开&lt;b&gt;信息&lt;/b&gt;12条。");
  const figures = Array.from(document.querySelectorAll("td[headers]"));
  expect(figures).toHaveLength(notice2021.tables.flatMap(({ cells }) => cells).length);
  const said = (figure: Element): string[] =>
    figure
      .getAttribute("headers")!
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "?");
  expect(figures.flatMap(said)).not.toContain("?");
  const [, table3] = Array.from(document.querySelectorAll("table"));
  expect(said(table3!.querySelectorAll("td[headers]")[0]!)).toEqual(
    expect.arrayContaining(["自然人", "一、本年新收政府信息公开申请数量"]),
  );
  expect(table3!.querySelector("caption")!.textContent).toBe("收到和处理政府信息公开申请情况");
});
