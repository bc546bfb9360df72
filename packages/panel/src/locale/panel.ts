/** What the panel says as a whole, whatever view is shown. */
export const panel = {
  title: "信息公开年报检查",
  tabs: { report: "报告", fill: "填表", check: "检查", send: "送审" },
  tabsLabel: "年报工具",
  settings: "设置和说明",
  starting: "正在读取文稿…",
  checking: "正在检查…",
  unknownAgency: "未认出机关名称",
  unknownYear: "年度未认出",
  year: (year: number) => `${String(year)} 年`,
  undo: "撤销",
  undoLabel: (change: string) => `撤销：${change}`,
  undone: (change: string) => `已撤销：${change.replace(/^已(?:改：)?/u, "")}`,
  retry: "重试",
  close: "关闭",
  failedCheck: "检查时出了意外。请保存文稿后重试。",
  hostFailed: "文稿没有响应。请稍候重试；如果一直这样，请保存文稿后重新打开。",
  noAnswer: "等了很久，文稿没有回答，不知道刚才的操作做成了没有。请按“重试”，会先重新读一遍文稿再说。",
  waiting: "文稿还没有回答，正在等…",
  stale: "上面显示的是上一次的结果。",
  nothingLost: "已经填的内容都还留着。",
  changedMeanwhile: "文稿刚才有了变化，没有再做一次。请看看是不是已经改好了。",
  refused: (count: number) => `有 ${String(count)} 处刚刚被改过或不能改，没有写入。已重新检查，请再看一眼。`,
  notThere: "这一处已经不在文稿里了。已重新检查。",
  back: "返回",
  opening: "正在打开…",
  notOpened: "这一部分没有打开，可能是网络断了。",
  localOnly: (platform: string) => `正在检查“${platform}”里打开的文稿。文稿只在本机处理，不会上传。`,
} as const;

/** Said politely when the counts change. */
export const announce = (errors: number, warnings: number, infos: number, linked: number) =>
  errors + warnings + infos + linked === 0
    ? "没有发现问题"
    : `必须改 ${String(errors)} 处，建议改 ${String(warnings)} 处，提示 ${String(infos)} 处${linked === 0 ? "" : `，正文里的数与表不同 ${String(linked)} 处`}`;
