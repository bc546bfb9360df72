import { charactersPerLine, textUnits } from "./labelBreaks.js";

test("Western characters are half as wide, Chinese punctuation is whole", () => {
  expect([textUnits("结果维持"), textUnits("2.重复申请"), textUnits("“三安全一稳定”")]).toEqual([4, 5, 8]);
});

test.each([
  ["商业企业", 3.3, 2], // 商业|企业
  ["社会公益组织", 3.3, 2], // 社会|公益|组织
  ["（三）不予公开", 6.2, 5], // （三）不予|公开
  ["三、本年度办理结果", 4.1, 3], // 三、本|年度办|理结果
])("%s on lines of %d characters is set %d to a line", (label, room, characters) => {
  expect(Math.floor(charactersPerLine(label, room))).toBe(characters);
  expect(charactersPerLine(label, room)).toBeLessThanOrEqual(room);
});

test.each([
  ["总计", 3.3],
  ["结果维持", 2.9],
  ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 8],
])("%s on lines of %d characters is left alone", (label, room) => {
  expect(charactersPerLine(label, room)).toBe(room);
});
