/** Sizes of every icon in public/assets, in pixels; the ribbon needs 16, 32 and 80, the others keep it sharp at other scales. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon that is drawn, by name: `icons/NAME.svg` becomes `public/assets/NAME-SIZE.png`. */
export const iconNames = ["icon", "check", "next", "skeleton", "table2", "table3", "table4", "help"];

/**
 * A button. Exactly one of `command` (a function of src/pages/commands.ts, without the panel) and `page` (shown in a task
 * pane). With a shared runtime there is one page only, so `shared` names the command to run there instead of `page`.
 */
const openPanel = {
  id: "OpenPanel",
  label: "打开窗格",
  tip: "打开侧边窗格：看各章完成情况，填表，检查。",
  icon: "icon",
  page: "taskpane.html",
};
const check = {
  id: "Check",
  label: "检查报告",
  tip: "打开侧边窗格并检查整份报告，问题逐条列出，点一下就到原文。",
  icon: "check",
  page: "taskpane.html?view=check",
  shared: "showCheck",
};
const next = {
  id: "NextProblem",
  label: "下一处问题",
  tip: "从光标往后找，在文稿里选中下一处问题；到末尾后回到开头。",
  icon: "next",
  command: "nextProblem",
};
const skeleton = {
  id: "InsertSkeleton",
  label: "报告框架",
  tip: "插入标题、六章标题、填写提示和三张空白表格。",
  icon: "skeleton",
  command: "insertSkeleton",
};
const tables = [
  ["2", "主动公开表", "在光标之后插入第二章的主动公开政府信息情况表，数字留空。"],
  ["3", "申请办理表", "在光标之后插入第三章的收到和处理政府信息公开申请情况表，数字留空。"],
  ["4", "复议诉讼表", "在光标之后插入第四章的行政复议、行政诉讼情况表，数字留空。"],
].map(([number, label, tip]) => ({
  id: `InsertTable${number}`,
  label,
  tip,
  icon: `table${number}`,
  command: `insertTable${number}`,
}));
const help = {
  id: "Help",
  label: "帮助与自检",
  tip: "版本、使用说明、给信息中心的诊断文件，以及在这台电脑的 Word 里自检。",
  icon: "help",
  page: "help.html",
  shared: "showHelp",
  pane: "Nianbao.Help",
};

/** The ribbon's tab, in order. */
export const groups = [
  { id: "PanelGroup", label: "年报助手", icon: "icon", buttons: [openPanel, check, next] },
  { id: "InsertGroup", label: "插入", icon: "skeleton", buttons: [skeleton, ...tables] },
  { id: "HelpGroup", label: "帮助", icon: "help", buttons: [help] },
];

/** The submenu on selected text. */
export const contextMenu = {
  id: "ContextMenu",
  label: "信息公开年报",
  tip: "检查报告，或者在选中的文字之后插入表格。",
  icon: "icon",
  buttons: [check, next, ...tables],
};

/** Keys where the host supports them (Microsoft 365); Ctrl+Shift+Alt is the pattern that collides least. */
export const shortcuts = [
  { command: "showPanel", label: "打开年报窗格", key: "Ctrl+Shift+Alt+Y" },
  { command: "showCheck", label: "检查年报", key: "Ctrl+Shift+Alt+J" },
  { command: "nextProblem", label: "下一处问题", key: "Ctrl+Shift+Alt+K" },
];
