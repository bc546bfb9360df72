/** First words on each view, until the clerk has read them. */
export const hints = {
  text: {
    report: "从上往下看：哪一部分没写、哪张表没填，这里都标着。按一下名字，文稿就翻到那里。",
    fill: "在这里填的数会写进文稿的表里，在文稿里改的也会回到这里。回车或 Tab 到下一格，合计会自动算。",
    check: "在文稿里照常写，停一下这里就更新。按一条，文稿翻到那一处；F8 到下一处。改错了可以撤销。",
    send: "报送前看这一页：能不能报、还差什么、哪些忽略了、为什么。",
  },
  close: "知道了",
  closeLabel: "知道了，不再显示这条提示",
} as const;
