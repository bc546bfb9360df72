import type { ChapterForm } from "../types.js";

const titles: readonly (readonly [id: string, title: string, table?: ChapterForm["table"]])[] = [
  ["overview", "总体情况"],
  ["proactiveDisclosure", "主动公开政府信息情况", "t2"],
  ["applications", "收到和处理政府信息公开申请情况", "t3"],
  ["reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况", "t4"],
  ["problemsAndImprovement", "存在的主要问题及改进情况"],
  ["otherMatters", "其他需要报告的事项"],
];

/** The six chapters of a report (notice 国办公开办函〔2021〕30号). */
export const chapters: readonly ChapterForm[] = titles.map(([id, title, table], index) => ({
  number: index + 1,
  id,
  title,
  heading: `${"一二三四五六".charAt(index)}、${title}`,
  ...(table === undefined ? {} : { table }),
}));
