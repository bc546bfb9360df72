import { paragraph } from "../../check/example.js";
import type { Table } from "../../document/model.js";
import { tableOf } from "../../form/lookup.js";
import { notice2021 as form } from "../../form/notice2021/index.js";
import { recogniseTables } from "../tables.js";
import { all, body, confidences, faults, misread, notExact, numbers, official, read, relabel } from "./damage.js";

const expectWhole = (...args: Parameters<typeof misread>): void => expect(misread(...args)).toEqual([]);

describe("a table as it should be", () => {
  it.each(all)("%s: every cell for certain, every label exact, no fault of shape", (id) => {
    const table = read(id, official(id));
    expectWhole(table);
    expect(confidences(table)).toEqual(new Set(["certain"]));
    expect(notExact(table)).toEqual([]);
    expect(table.labels.every((label) => label.assessable && label.place !== undefined)).toBe(true);
    expect(faults(table)).toEqual([]);
  });

  it.each(all)("%s: blanks are blanks", (id) => {
    const table = read(
      id,
      official(id, () => true),
    );
    expect(new Set([...table.cells.values()].map((cell) => cell.state))).toEqual(new Set(["blank"]));
    expect(table.cells.size).toBe(tableOf(form, id).cells.length);
    expect(confidences(table)).toEqual(new Set(["certain"]));
  });

  it("labels spaced, broken over lines and with brackets and quotes of any width are the same labels", () => {
    const dressed = (text: string): string =>
      text
        .replace(/^自然人$/, "自 然\u3000人")
        .replace(/^总计$/, "总　计")
        .replace(/（/g, "(")
        .replace(/）/g, ") ")
        .replace(/企业|机构|维持|纠正|审结/, (word) => `\n${word}`)
        .replace(/[“”]/g, '"')
        .replace(/^(\d)\./, "$1．");
    for (const id of all) {
      const table = read(id, relabel(official(id), dressed));
      expectWhole(table);
      expect(notExact(table)).toEqual([]);
      expect(faults(table)).toEqual([]);
    }
  });

  it("figures in any writing keep their places", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (/^\d+$/.test(text) ? `${text}件（注）` : text)),
    );
    expectWhole(table);
    expect(new Set([...table.cells.values()].map((cell) => cell.state))).toEqual(new Set(["text"]));
  });

  it("a figure's place is its own paragraph even when an empty one stands before it", () => {
    const id = "t3.new.total";
    const figure = String(numbers.get(id));
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === figure ? `\n${figure}` : text)),
    );
    expect(table.cells.get(id)?.place).toMatchObject({ cell: { paragraph: 1 }, start: 0, end: figure.length });
    expect(table.cells.get("t3.carriedOver.total")?.place).toMatchObject({ cell: { paragraph: 0 } });
  });

  it("an empty cell's place is its first paragraph, however many it has", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === String(numbers.get("t3.new.total")) ? "\n\n" : text)),
    );
    expect(table.cells.get("t3.new.total")).toMatchObject({
      state: "blank",
      place: { cell: { paragraph: 0 }, end: 0 },
    });
  });

  it("only a table that stands in something is said to", () => {
    expect(read("t3", official("t3")).inside).toBeUndefined();
    const around = (inner: Table): Table => ({
      kind: "table",
      layout: "grid",
      rowCount: 1,
      columnCount: 1,
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, paragraphs: [paragraph("")], nested: [inner] }],
    });
    const deep = read("t3", around(around(official("t3"))));
    expect(deep.inside).toBe("cell");
    const outer = { row: 0, column: 0, table: 0 };
    expect(deep.cells.get("t3.new.total")?.place.nested).toEqual([outer, outer]);
    const stories = [{ kind: "textbox" as const, blocks: [official("t3")] }];
    const boxed = recogniseTables({ ...body(), stories }, form).tables.get("t3")!;
    expect([boxed.inside, boxed.blocks, boxed.cells.get("t3.new.total")?.place.story]).toEqual(["textbox", [], 0]);
  });
});

describe("labels changed", () => {
  it("near misses are found with their words, and the figures stay", () => {
    const changes: Record<string, string> = {
      "2.其他法律行政法规禁止公开": "2.其他法律法规禁止公开",
      "（七）总计": "总计",
      自然人: "自燃人",
      "三、本年度办理结果": "三、本年办理结果",
    };
    const table = read(
      "t3",
      relabel(official("t3"), (text) => changes[text] ?? text),
    );
    expectWhole(table);
    expect(notExact(table)).toEqual([
      ["自然人", "自燃人", "altered"],
      ["三、本年度办理结果", "三、本年办理结果", "altered"],
      ["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开", "altered"],
      ["（七）总计", "总计", "altered"],
    ]);
    expect(confidences(table)).toEqual(new Set(["certain"]));
  });

  it("a name changed beyond likeness is found by the only place left", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text.startsWith("3.危及") ? "3.涉密" : text)),
    );
    expectWhole(table);
    expect(table.cells.get("t3.refused.threeSafeties.total")?.confidence).toBe("likely");
    expect(table.cells.get("t3.refused.thirdParty.total")?.confidence).toBe("certain");
  });

  it("a name lost is missing, its row is found by the only place left", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "2.重复申请" ? "" : text)),
    );
    expectWhole(table);
    expect(table.cells.get("t3.notProcessed.repeated.total")?.confidence).toBe("likely");
    expect(notExact(table)).toEqual([["2.重复申请", "", "missing"]]);
  });

  it("a row with the name of another row is not taken for the one that is missing", () => {
    const table = read(
      "t3",
      relabel(official("t3"), (text) => (text === "2.重复申请" ? "1.信访举报投诉类申请" : text)),
    );
    expectWhole(table, (id) => id.startsWith("t3.notProcessed.repeated."));
    expect(table.unplaced.get("t3.notProcessed.repeated.total")).toBe("表里找不到“2.重复申请”这一行");
    expect(faults(table)).toEqual(["缺少“2.重复申请”一行", expect.stringContaining("多出“1.信访举报投诉类申请”一行")]);
  });

  it("the old name 规范性文件 is an altered label", () => {
    const table = read(
      "t2",
      relabel(official("t2"), (text) => text.replace("行政规范性文件", "规范性文件")),
    );
    expectWhole(table);
    expect(notExact(table)).toEqual([["行政规范性文件", "规范性文件", "altered"]]);
  });

  it("a wrong heading is altered, or missing when it is another heading twice; the figures are told by their number", () => {
    for (const [id, from, to] of [
      ["t4", "尚未审结", "结果维持"],
      ["t3", "科研机构", "商业企业"],
      ["t2", "本年废止件数", "本年制发件数"],
    ] as const) {
      const table = read(
        id,
        relabel(official(id), (text) => text.replace(from, to)),
      );
      expectWhole(table);
    }
  });
});
