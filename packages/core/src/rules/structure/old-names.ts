/** A chapter name from the reports of before 2019, and where its content belongs now. */
export interface OldName {
  readonly pattern: RegExp;
  readonly now: string;
}

/** Names of chapters that the format of 2019 did away with. */
export const oldChapterNames: readonly OldName[] = [
  { pattern: /^(?:工作)?概述$|^概况$|^基本情况$/u, now: "第一部分“总体情况”" },
  { pattern: /咨询处理情况|咨询(?:情况|处理)$/u, now: "不再单列" },
  { pattern: /收费(?:及|和|与)减免|收费情况|支出与收费|政府支出/u, now: "第六部分的信息处理费情况" },
  {
    pattern: /^(?:政府信息公开)?(?:的)?(?:申诉|举报)(?:情况)?$|申诉情况/u,
    now: "第四部分“政府信息公开行政复议、行政诉讼情况”",
  },
  { pattern: /^(?:回应解读|政策解读回应|回应关切|解读回应)(?:工作)?情况$/u, now: "第一部分" },
  { pattern: /机构建设(?:及|和|、)?(?:保障|人员)|人员(?:和|及)?(?:经费|收支)|保障经费/u, now: "第一部分的监督保障" },
];
