/** The three tables. */
export const fill = {
  table: "表",
  column: "申请人",
  noTable: (name: string) => `文稿里还没有${name}。`,
  balanced: "平衡 ✓",
  off: (difference: number, left: number, right: number) =>
    `差 ${String(difference)}：一+二=${String(left)}，三(七)+四=${String(right)}`,
  inColumn: (column: string, text: string) => `${column}：${text}`,
  sumOff: (total: number, sum: number) => `（七）总计是 ${String(total)}，各项相加是 ${String(sum)}`,
  blockOff: (block: string, total: number, sum: number) =>
    `${block}：总计是 ${String(total)}，各项相加是 ${String(sum)}`,
  rowsOff: (count: number) => `总计列有 ${String(count)} 行与各列之和不符`,
  blanks: (count: number) => `还有 ${String(count)} 格空着`,
  unknown: "有的格不是数字，合计算不出",
  noSums: "本表没有勾稽关系",
  zero: "补零",
  zeroColumn: (column: string, count: number) => `“${column}”一列的 ${String(count)} 个空格`,
  zeroTable: (count: number) => `整张表的 ${String(count)} 个空格`,
  zeroChange: (count: number) => `补零 ${String(count)} 格`,
  zeroHint: "只填空着的格；空着的合计按各项之和填。",
  writeTotals: (count: number) => `写入合计 ${String(count)}`,
  writeTotalsChange: (count: number) => `写入合计 ${String(count)} 格`,
  accept: (value: number) => `= ${String(value)}`,
  acceptLabel: (label: string, value: number, own: string) =>
    own === ""
      ? `${label}应为 ${String(value)}，写入`
      : `${label}文稿里是 ${own}，各项之和是 ${String(value)}，改为 ${String(value)}`,
  equals: "=",
  equalsLabel: "与各项之和相同",
  change: (count: number) => `填 ${String(count)} 格`,
  pasteChange: (count: number) => `粘贴 ${String(count)} 格`,
  pasted: (made: number, outside: number) =>
    outside === 0
      ? `已粘贴 ${String(made)} 格`
      : `已粘贴 ${String(made)} 格；有 ${String(outside)} 个数超出表格，没有粘贴`,
  pendingLabel: "正在写入文稿",
  notNumber: "只能填数字",
  negative: "不能是负数",
  fraction: "要填整数",
  writeZero: "没有就填 0",
  tooLong: "数字太长了",
  tooFine: "最多 6 位小数",
  unplaced: "文稿的表里没认出这一格，没有写入",
  changedUnder: (now: string) => (now === "" ? "文稿里这一格刚被清空，没有写入" : `文稿里刚改成了“${now}”，没有写入`),
  protectedCell: "这一格不能改，没有写入",
  failedWrite: "没有写进文稿",
  again: "再写一次",
  restore: "还原",
  notPlainNumber: "不是单纯的数字",
  keys: "回车到下一格，F2 修改，Esc 还原；可以从 Excel 整块粘贴。",
  previousColumn: "上一列",
  nextColumn: "下一列",
} as const;
