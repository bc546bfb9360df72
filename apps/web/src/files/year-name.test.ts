import { yearName } from "./year-name.js";

const roll = { from: 2024, to: 2025, rewrites: [] };

test.each([
  ["示例区2024年政府信息公开工作年度报告.docx", "示例区2025年政府信息公开工作年度报告.docx"],
  ["年报.docx", "年报（2025年）.docx"],
  ["示例区2025年政府信息公开工作年度报告.docx", undefined],
  ["2024年度报告（从2025年1月起草）.docx", undefined],
  ["20241231-2024.docx", "20241231-2025.docx"],
])("%s after a year roll is saved as %s", (name, saved) => {
  expect(yearName(name, roll)).toBe(saved);
  expect(yearName(name, undefined)).toBeUndefined();
});
