import { blockText, hasPrompt, notice2021 } from "@nianbao/core";
import { openDocx } from "../open.js";
import { renderReport } from "./report.js";

test("the prompts of a fresh skeleton are known, every one of them", () => {
  const { document } = openDocx(renderReport(notice2021, { agency: "示例市示例区司法局", year: 2025 }));
  const texts = document.blocks.map(blockText);
  expect(texts.filter(hasPrompt)).toEqual(texts.filter((text) => /【[^】]*】/u.test(text)));
  expect(texts.filter(hasPrompt).length).toBeGreaterThan(4);
});
