import type { FontView } from "@nianbao/templates";

/** Faces of GB/T 9704, and the one for Western letters and digits. */
export const fonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  plain: "宋体",
  latin: "Times New Roman",
} as const;

/**
 * What Word is told to take when a machine lacks a face: 方正小标宋 and the _GB2312 faces come with Chinese office
 * installations, not with Windows. Only a file we create can say this (fontTable.xml); an insertion leaves it to Word.
 */
export const fontTable: readonly FontView[] = [
  { name: fonts.latin, alternatives: "", charset: "00", family: "roman", pitch: "variable" },
  { name: fonts.plain, alternatives: "SimSun", charset: "86", family: "auto", pitch: "variable" },
  { name: fonts.heading1, alternatives: "SimHei", charset: "86", family: "modern", pitch: "fixed" },
  { name: fonts.body, alternatives: "仿宋,FangSong,华文仿宋", charset: "86", family: "modern", pitch: "fixed" },
  { name: fonts.heading2, alternatives: "楷体,KaiTi,华文楷体", charset: "86", family: "modern", pitch: "fixed" },
  {
    name: fonts.title,
    alternatives: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,宋体",
    charset: "86",
    family: "auto",
    pitch: "variable",
  },
];
