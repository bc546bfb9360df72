/** Why this year's report could not be held against the one of the year before. */
export const comparisonReasons = {
  lastYearUnknown: "没有看出上一年度报告是哪一年的",
  otherYear: (actual: number, expected: number): string =>
    `提供的上一年度报告是 ${actual} 年的，需要 ${expected} 年的，没有比对`,
  agencyUnknown: "没有认出报告的单位，不能确定上一年度报告是不是同一个单位的",
  lastAgencyUnknown: "没有认出上一年度报告的单位，不能确定是不是同一个单位的",
  otherAgency: (actual: string, expected: string): string =>
    `提供的上一年度报告是${actual}的，这份报告是${expected}的，没有比对`,
  otherForm: (what: string): string => `上一年度报告的表格格式不同，没有${what}可以比对`,
  lastTable: (name: string): string => `上一年度报告里没有找到${name}`,
  blank: (count: number): string => `有 ${count} 处两年的数不全（没填或者认不出），没有比对`,
  shortTable: (names: readonly string[]): string =>
    `${names.join("、")}与上一年度的完全相同，但数很少，可能只是碰巧，请看一看是不是没有更新`,
  shortText: "正文太短，没法判断与上一年度报告的相似程度",
} as const;
