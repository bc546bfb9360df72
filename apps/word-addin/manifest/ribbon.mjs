/** Sizes of the icons in public/assets, in pixels. */
export const iconSizes = [16, 32, 80];

/** The ribbon tab, in order. A button without `command` opens the panel, at `view` if it names one; commands are those of src/pages/commands.ts. */
export const groups = [
  {
    id: "PanelGroup",
    label: "年报助手",
    buttons: [
      { id: "OpenPanel", label: "打开窗格", tip: "打开侧边窗格：看各章完成情况，填表，检查。" },
      {
        id: "Check",
        label: "检查报告",
        tip: "打开侧边窗格并检查整份报告，问题逐条列出，点一下就到原文。",
        view: "check",
      },
    ],
  },
  {
    id: "InsertGroup",
    label: "插入",
    buttons: [
      {
        id: "InsertSkeleton",
        label: "报告骨架",
        tip: "插入标题、六章标题、填写提示和三张空白表格。",
        command: "insertSkeleton",
      },
      {
        id: "InsertTable2",
        label: "主动公开表",
        tip: "在光标之后插入第二章的主动公开政府信息情况表，数字留空。",
        command: "insertTable2",
      },
      {
        id: "InsertTable3",
        label: "申请办理表",
        tip: "在光标之后插入第三章的收到和处理政府信息公开申请情况表，数字留空。",
        command: "insertTable3",
      },
      {
        id: "InsertTable4",
        label: "复议诉讼表",
        tip: "在光标之后插入第四章的行政复议、行政诉讼情况表，数字留空。",
        command: "insertTable4",
      },
    ],
  },
];
