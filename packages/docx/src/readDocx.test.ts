import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { openDocx, readDocx, renderReport } from "./index.js";

const report = renderReport(notice2021, {
  ...toAnnualReport(recognise(exampleDocument())),
  agency: "示例市示例区司法局",
  year: 2025,
});

test("reads what opening reads, and refuses what opening refuses", () => {
  expect(readDocx(report, { name: "a/年报.docx" })).toEqual(openDocx(report, { name: "a/年报.docx" }).document);
  const message = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      return String(error);
    }
    return "";
  };
  for (const bytes of [
    report.subarray(0, 2000),
    Buffer.from("<html><p>网页</p></html>"),
    Buffer.from("文字"),
    new Uint8Array(),
  ]) {
    expect(message(() => readDocx(bytes))).toBe(message(() => openDocx(bytes)));
    expect(message(() => readDocx(bytes))).not.toBe("");
  }
});
