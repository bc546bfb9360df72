/** Numbers in the text that are linked to a cell. */
export const linked = {
  title: "正文里的数与表不同",
  what: (text: string, words: string, expected: string) => `正文写“${text}”，${words}是 ${expected}`,
  seeText: "看正文",
  seeTable: "看表",
  table: "以表为准",
  tableWhat: (expected: string) => `把正文改为 ${expected}`,
  text: "以文为准",
  textWhat: (text: string) => `把表改为 ${text}`,
  textCaution: (words: string, from: string, to: string) =>
    `会把${words}由 ${from} 改为 ${to}。有关的合计不会跟着改，改后请再看一眼是否平衡。`,
  sure: "改表",
  cut: "断开（不再核对）",
  cutReason: "断开了与表的联系，不再核对",
  todo: "核对后改正文或者改表。",
  inText: "正文",
  aligned: (truth: "table" | "text", value: string) =>
    truth === "table" ? `正文的数已改为 ${value}` : `表里的数已改为 ${value}`,
  open: (count: number) => `正文里有 ${String(count)} 个数，表里的还没有填好，先不核对`,
  openItem: (text: string, words: string, reason: string) =>
    `“${text}”${words === "" ? "" : `（${words}）`}：${reason}`,
} as const;
