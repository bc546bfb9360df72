/** Sentences that repeat the tables. */
export const sentences = {
  title: "插入语句",
  what: "句子里的数取自表格，插入后与表相连：表改了，会提醒你改正文。",
  noChapter: "文稿里还没有这一部分，只能插到光标处。",
  known: "文稿里已有",
  atEnd: "插到本部分末尾",
  atCursor: "插到光标处",
  inserted: (title: string) => `已插入语句：${title}`,
  noPlace: "不知道插到哪里。请先在正文里点一下，再按“插到光标处”。",
  fee: {
    question: "本年度有没有收取信息处理费？",
    none: "没有收取",
    some: "发出过收费通知",
    notices: "通知（件）",
    asked: "总金额（元）",
    received: "实收（元）",
  },
} as const;
