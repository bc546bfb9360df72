import { notice2021 } from "@nianbao/core";
import { cleanCopy } from "../clean/index.js";
import { lintDocx } from "../lint/index.js";
import { openDocx } from "../open.js";
import { renderReport } from "../render/index.js";
import { ownState, withOwnState } from "./ownState.js";

const report = renderReport(notice2021, { agency: "示例市示例区档案馆", year: 2025 });
const state = JSON.stringify({ version: 1, dismissed: [{ rule: "NA-01", reason: '口径 <不同> & "已核实"' }] });

test("what is kept in a .docx comes back, is written over, and changes nothing else", () => {
  expect(ownState(report)).toBeUndefined();
  const once = withOwnState(report, "{}");
  const twice = withOwnState(once, state);
  expect([ownState(once), ownState(twice)]).toEqual(["{}", state]);
  expect(openDocx(twice).document).toEqual(openDocx(report).document);
  expect(lintDocx(twice)).toEqual([]);
});

test("a clean copy is without it", () => {
  const { bytes } = cleanCopy(withOwnState(report, state));
  expect(ownState(bytes)).toBeUndefined();
});
