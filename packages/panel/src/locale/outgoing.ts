/** What is made to go out with the report. */
export const outgoing = {
  title: "报送材料",
  clean: "干净稿",
  cleanWhat: "去掉本工具留下的看不见的记号和数据；文字、数和表格边框都不变。",
  comments: (count: number) => `删去 ${String(count)} 条批注`,
  revisions: (count: number) => `接受 ${String(count)} 处修订`,
  highlights: "去掉突出显示的颜色",
  make: "生成干净稿",
  notReady: (errors: number, rewrites: number) =>
    `还有${[
      errors > 0 ? ` ${String(errors)} 处必须改` : "",
      rewrites > 0 ? ` ${String(rewrites)} 处去年的内容没有重写或确认` : "",
    ]
      .filter(Boolean)
      .join("、")}，最好处理完再生成。`,
  openRevisions: (count: number) => `有 ${String(count)} 处整段或整行的修订没有动，请在 Word 里接受后再生成。`,
  record: "检查记录",
  recordWhat: "检查了什么、发现什么、忽略了什么和理由，可打印签字。",
  docx: "Word 文档",
  html: "网页",
  data: "年度数据",
  dataWhat: "三张表的数和各部分的文字，供汇总或存档。",
  excel: "Excel 表格",
  json: "数据文件",
  chart: "图解",
  chartWhat: "用今年的数画一张图，插入文稿或者另存。",
  chartOpen: "看看图解",
  given: (name: string) => `已生成“${name}”`,
  failed: "没有生成，请再试一次。",
  cleanName: (name: string) => `${name}（干净稿）`,
  recordName: (name: string) => `${name}（检查记录）`,
  dataName: (name: string) => `${name}（数据）`,
  rewritesWhat: "重写或确认后再报送。",
  pending: (text: string) => `去年的内容没有重写或确认：${text}`,
  toRewrites: "去看去年的内容",
} as const;
