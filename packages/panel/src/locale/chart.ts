/** The picture of the year's numbers. */
export const chart = {
  title: "图解",
  lead: "用表里的数画成，数改了图也跟着变；已经插入文稿的图不会自己变。",
  missing: "没有画的数",
  insert: "插入文稿",
  insertWhat: "插在文末，可以再移到别处。",
  inserted: "已插入图解，在文末",
  png: "另存图片",
  svg: "另存矢量图",
  given: (name: string) => `已生成“${name}”`,
  failed: "没有生成图片，请再试一次。",
  name: (report: string) => `${report}图解`,
  empty: "表里还没有数，填好表再来看。",
  alt: "图里的文字说明",
} as const;
