/** The repair of a table. */
export const repair = {
  title: (name: string) => `修复${name}`,
  what: "原来的表会换成标准表，认出来的数都填进去。点一个数，看它从哪里来、到哪里去；文稿里也会选中它。",
  notNeeded: "这张表的样子没有问题，不修复也可以。换成标准表只会统一字体、行高和边框。",
  before: "原来的表",
  after: "修复后的表",
  piece: (number: string) => `第 ${number} 块`,
  from: (row: number, column: number) => `第 ${String(row)} 行第 ${String(column)} 列`,
  written: (place: string, raw: string) => `${place}“${raw}”`,
  leftovers: (count: number) => `没有对应的格 ${String(count)} 处，放在表的下面`,
  likely: (count: number) => `按位置推断 ${String(count)} 个，请核对`,
  moves: (count: number) => `每个数去了哪里（${String(count)} 个）`,
  blanks: (count: number) => `修复后空着 ${String(count)} 格`,
  repair: "修复",
  kept: "修复前先留一份副本，修复后可以撤销。",
  done: (names: string) => `已修复${names}`,
  result: (names: string, count: number) => `${names}已换成标准表，${String(count)} 个数都填进去了。`,
  resultLeft: (count: number) =>
    `有 ${String(count)} 处内容在标准表里没有对应的格，放在表的下面，请核对后填入表里或者删去。`,
  lost: (count: number) => `有 ${String(count)} 个数没有填进标准表，请撤销修复，照原表填写。`,
  undo: "撤销修复",
  copies: "改以前的副本",
  copiesWhat: "改以前的副本在关闭文稿前一直留着，需要时可以另存：",
  repairOf: (names: string) => `${names}修复`,
  copy: (before: string, number: number | undefined) =>
    `${before}前的副本${number === undefined ? "" : ` ${String(number)}`}`,
  copyGiven: "副本已打开或已下载，请另存到稳妥的地方。",
} as const;
