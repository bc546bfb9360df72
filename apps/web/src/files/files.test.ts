import { ReadError } from "@nianbao/docx";
import { newReportProblem } from "./new-report.js";
import { openBytes, openingFailure } from "./opened.js";
import { tabStateStore } from "./state-store.js";

test("a report needs an agency and a year that has this form", () => {
  expect(newReportProblem("示例市示例区水务局", "2025")).toBeUndefined();
  expect(newReportProblem(" ", "2025")).toEqual({ field: "agency", message: "请填写单位全称" });
  expect(newReportProblem("示例市示例区水务局", "25")?.message).toContain("四位数字");
  expect(newReportProblem("示例市示例区水务局", "2012")?.message).toContain("及以后");
});

test("a failure to open is one line: the reader's words, or ours for what nobody foresaw", () => {
  expect(openingFailure("甲.docx", new ReadError("empty", "文件是空的。"))).toBe("没有打开“甲.docx”：文件是空的。");
  const unforeseen = openingFailure("甲.docx", new TypeError("x is not a function"));
  expect(unforeseen).not.toContain("function");
  expect(unforeseen).not.toContain("\n");
});

test("a spreadsheet is no report: the clerk is told where its figures go in", () => {
  const open = (name: string, text: string) => () => openBytes(new TextEncoder().encode(text), name);
  for (const bytes of ["行,总计\n一、本年新收,12", "PK\u0003\u0004 …"]) {
    expect(open("数据.csv", bytes)).toThrow(/填表.*导入/u);
  }
  expect(open("坏.docx", "PK\u0003\u0004 …")).not.toThrow(/导入/u);
  expect(open("通知.txt", "一、总体情况")).not.toThrow();
});

test("state is kept per file name in the tab; what is no state of ours is not taken for one", () => {
  const kept = new Map<string, string>();
  const storage = (setItem: (key: string, value: string) => void) =>
    Object.assign(globalThis, { sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem } });
  storage((key, value) => void kept.set(key, value));
  const store = tabStateStore("甲.docx");
  expect(store.load()).toBeUndefined();
  expect(store.save({ version: 1, agency: "示例市示例区水务局" })).toBe(true);
  expect(store.load()).toEqual({ version: 1, agency: "示例市示例区水务局" });
  expect(tabStateStore("乙.docx").load()).toBeUndefined();
  kept.set("nianbao:甲.docx", "[1");
  expect(store.load()).toBeUndefined();
  storage(() => {
    throw new Error("QuotaExceededError");
  });
  expect(store.save({ version: 1 })).toBe(false);
});
