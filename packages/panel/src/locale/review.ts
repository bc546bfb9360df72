/** Findings as comments beside the text, and corrections that a reviewer accepts or rejects. */
export const review = {
  title: "批注和修订",
  comments: "批注",
  commentsWhat: "把没有改的问题写成批注，放在文稿里那一处的旁边，方便别人对照着改。批注会留在文稿里，报送前要清除。",
  write: (count: number) => (count === 0 ? "写入批注" : `写入 ${String(count)} 条批注`),
  remove: "清除批注",
  written: (written: number, already: number, missed: number) =>
    [
      written > 0 ? `已写入 ${String(written)} 条批注。` : "",
      already > 0 ? `${String(already)} 条早就写过，没有重复写。` : "",
      missed > 0 ? `${String(missed)} 条在正文里没有位置，没有写，请在“检查”里看。` : "",
    ].join(""),
  partly: (written: number, all: number) => `${String(all)} 条批注里写进了 ${String(written)} 条。再按一次只写剩下的。`,
  removed: (count: number) =>
    count === 0 ? "文稿里没有年报助手写的批注。" : `已清除 ${String(count)} 条批注。别人写的批注没有动。`,
  left: (count: number) => `留有年报助手写的 ${String(count)} 条批注`,
  leftTodo: "改好以后，在“送审”里按“清除批注”。",
  track: "照建议修改时留下修订痕迹",
  trackWhat: "打开后，在“检查”里改的字都记成修订，别人可以在 Word 的“审阅”里接受或拒绝；要撤销也在那里拒绝。",
  tracked: (change: string) => `${change}，已记成修订。要撤销，请在 Word 的“审阅”里拒绝。`,
} as const;
