import type { Form } from "../form/types.js";

/** Why a check could not be made: sentences that several rules share. */
export const reasons = {
  crashed: (detail: string): string => `这一项没有查成，程序内部出错：${detail}`,
  otherForm: (form: Form): string => `这一项不适用于${form.id}年格式的报告`,
  switchedOff: "本单位的配置关掉了这一项",
  dismissed: (count: number): string => `已忽略 ${count} 处`,
  unwritten: "还有填写提示没有换成正文，写好以后再查",
  noTitle: "文档里没有报告标题",
  noLastYear: "没有提供上一年度报告",
  unread: "表格没有认全，没法判断",
  noAgency: "没有看出这是哪个机关的报告",
  noYear: "没有看出这是哪一年的报告",
  noPeriod: "没有找到数据的统计期限",
  noChapters: "没有找到报告各部分的标题",
  noTable: (name: string): string => `没有找到${name}`,
  unplaced: (name: string, count: number): string => `${name}有 ${count} 个数认不出在哪一格`,
  openSums: (name: string, line: string, count: number): string =>
    `${name}${line}${count === 1 ? "" : `等 ${count} 处`}有没填的格或不是数的内容，没有相加`,
  unsureLabels: (name: string, count: number): string =>
    `${name}有 ${count} 处项目名称可能是转成纯文本时丢失的，没法判断`,
  orderOnly: (names: readonly string[]): string => `${names.join("、")}是从纯文本读出来的，看不出单元格的位置`,
} as const;
