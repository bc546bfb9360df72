/** Before the report goes out. */
export const send = {
  ready: "可以报送",
  readyMore: "没有必须改的地方。",
  notReady: (count: number) => `还有 ${String(count)} 处必须改`,
  notRewritten: (count: number) => `还有 ${String(count)} 处是去年的内容`,
  rewrites: (count: number) => `另有 ${String(count)} 处是去年的内容，要重写或确认。`,
  advice: (count: number) => `建议改 ${String(count)} 处，报送前请再看一遍。`,
  linked: (count: number) => `正文里有 ${String(count)} 个数与表不同。`,
  undecided: (count: number) => `有 ${String(count)} 项没能判断，请自己核对。`,
  passed: "没有问题",
  found: "有问题",
  uncertain: "拿不准",
  notAssessable: "没法检查",
  items: (count: number) => `${String(count)} 项`,
  ignored: "已忽略的问题",
  what: "检查了什么",
  toCheck: "去看问题",
} as const;
