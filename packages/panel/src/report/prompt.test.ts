import { blockText, notice2021 } from "@nianbao/core";
import { hasPrompt as docxHasPrompt, openDocx, renderReport } from "@nianbao/docx";
import { hasPrompt } from "./prompt.js";

test("the prompts of a fresh skeleton are known, as its templates know them", () => {
  const { document } = openDocx(renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 }));
  const texts = document.blocks.map(blockText);
  expect(texts.filter(hasPrompt)).toEqual(texts.filter(docxHasPrompt));
  expect(texts.filter(hasPrompt).length).toBeGreaterThan(4);
});
