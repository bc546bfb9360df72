import { renderStyle, styleIds, type StyleKey, type StyleView } from "@nianbao/templates";
import { fonts } from "./fonts.js";
import { bodySize, characterPitch, linePitch } from "./page.js";

const twoCharacters = Math.round(characterPitch * 2);

/** 正文 of GB/T 9704: 三号仿宋, two characters in, 22 lines a page. The other styles say where they differ. */
const body: Omit<StyleView, "id" | "name"> = {
  latinFont: fonts.latin,
  eastAsianFont: fonts.body,
  size: bodySize * 2,
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

const looks: Readonly<Record<StyleKey, { readonly name: string } & Partial<StyleView>>> = {
  title: {
    name: "公开年报标题",
    eastAsianFont: fonts.title,
    size: 44,
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
  signature: { name: "公开年报落款", align: "right", firstLineIndent: 0, rightIndent: twoCharacters },
  footer: {
    name: "公开年报页码",
    latinFont: fonts.plain,
    eastAsianFont: fonts.plain,
    size: 28,
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

/** Those that paragraphs of the body use. */
export const bodyStyleViews: readonly StyleView[] = styleViews.filter(({ id }) => id !== styleIds.footer);

/**
 * Complete `w:style` elements of our paragraph styles, for adding to the styles.xml of a document that lacks them.
 * Own ids and names, no basedOn: they neither change nor depend on what the document has.
 */
export const nianbaoStyles: readonly { readonly id: string; readonly name: string; readonly xml: string }[] =
  styleViews.map((view) => ({ id: view.id, name: view.name, xml: renderStyle(view) }));
