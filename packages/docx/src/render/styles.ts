import { renderStyle, styleIds, type StyleKey, type StyleView } from "@nianbao/templates";
import { fonts } from "./fonts.js";
import { bodySize, bodySpacing, characterPitch, linePitch } from "./page.js";

const twoCharacters = characterPitch * 2;

/** 正文 of GB/T 9704: 三号仿宋, two characters in, 22 lines a page. The other styles say where they differ. */
const body: Omit<StyleView, "id" | "name"> = {
  latinFont: fonts.latin,
  eastAsianFont: fonts.body,
  size: bodySize * 2,
  spacing: bodySpacing,
  line: linePitch,
  before: 0,
  after: 0,
  align: "both",
  firstLineIndent: twoCharacters,
  rightIndent: 0,
  keepNext: false,
  offGrid: false,
  hasOutline: false,
  outline: 0,
};

/** Half-points: 小四 for table 2, 小五 where ten or fifteen columns share the width. */
export const tableSizes = { table: 24, tableSmall: 18 } as const;

const tableText = {
  eastAsianFont: fonts.plain,
  spacing: 0,
  align: "center",
  firstLineIndent: 0,
  offGrid: true,
} as const;

const looks: Readonly<Record<StyleKey, { readonly name: string } & Partial<StyleView>>> = {
  title: {
    name: "公开年报标题",
    eastAsianFont: fonts.title,
    size: 44,
    spacing: 0,
    line: 680,
    after: linePitch,
    align: "center",
    firstLineIndent: 0,
    offGrid: true,
  },
  body: { name: "公开年报正文" },
  heading1: {
    name: "公开年报一级标题",
    eastAsianFont: fonts.heading1,
    keepNext: true,
    hasOutline: true,
    outline: 0,
  },
  heading2: {
    name: "公开年报二级标题",
    eastAsianFont: fonts.heading2,
    keepNext: true,
    hasOutline: true,
    outline: 1,
  },
  signature: {
    name: "公开年报落款",
    align: "right",
    firstLineIndent: 0,
    rightIndent: twoCharacters,
    // The agency's name does not stay behind when the date goes to a new page.
    keepNext: true,
  },
  table: { name: "公开年报表格", ...tableText, size: tableSizes.table, line: 320 },
  tableSmall: { name: "公开年报表格小字", ...tableText, size: tableSizes.tableSmall, line: 240 },
  footer: {
    name: "公开年报页码",
    latinFont: fonts.plain,
    eastAsianFont: fonts.plain,
    size: 28,
    spacing: 0,
    line: 360,
    align: "right",
    firstLineIndent: 0,
    offGrid: true,
  },
};

/** The looks of our paragraph styles as data, in a fixed order. */
export const styleViews: readonly StyleView[] = (Object.keys(styleIds) as StyleKey[]).map((key) => ({
  ...body,
  ...looks[key],
  id: styleIds[key],
}));

/**
 * Complete `w:style` elements of our paragraph styles, for adding to the styles.xml of a document that lacks them.
 * Own ids and names, no basedOn: they neither change nor depend on what the document has.
 */
export const nianbaoStyles: readonly { readonly id: string; readonly name: string; readonly xml: string }[] =
  styleViews.map((view) => ({ id: view.id, name: view.name, xml: renderStyle(view) }));

/** Those of our styles that paragraphs in this WordprocessingML name. */
export function stylesUsedIn(blocks: string): typeof nianbaoStyles {
  const used = new Set([...blocks.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id));
  return nianbaoStyles.filter(({ id }) => used.has(id));
}
