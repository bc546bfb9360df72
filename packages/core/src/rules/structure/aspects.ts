import { silent } from "../shared/answers.js";
import { inWords } from "../shared/in-words.js";
import type { ProseParagraph } from "../shared/prose.js";

/** One of the five aspects that chapter one tells of. */
export interface Aspect {
  /** Official name, with which 情况 or 方面 may stand. */
  readonly name: string;
  /** Words that show that the text speaks of it. */
  readonly keywords: RegExp;
  /** A heading meant for it. */
  readonly heading: RegExp;
  /** Further names that are as good. */
  readonly also: RegExp;
}

/** Format notice: chapter one tells of these five. */
export const aspects: readonly Aspect[] = [
  {
    name: "主动公开",
    keywords: /主动公开|公开(?:各类)?(?:政府)?信息|公布/u,
    heading: /主动公开/u,
    also: /^(?:政府信息|法定)?主动公开(?:政府信息|工作)?$/u,
  },
  {
    name: "依申请公开",
    keywords: /依申请|公开申请|申请公开/u,
    heading: /申请/u,
    also: /^(?:政府信息)?依申请公开(?:政府信息|办理|工作)?$/u,
  },
  {
    name: "政府信息管理",
    keywords: /信息管理|信息发布|三审三校|保密审查|审核/u,
    heading: /信息管理|信息公开管理/u,
    also: /^政府信息(?:规范化|规范|公开)?管理(?:工作)?$/u,
  },
  {
    name: "政府信息公开平台建设",
    keywords: /平台|网站|公众号|专栏|新媒体/u,
    heading: /平台/u,
    also: /^政府信息公开平台(?:建设)?(?:工作)?$/u,
  },
  {
    name: "监督保障",
    keywords: /监督|保障|考核|评议|责任追究|培训/u,
    heading: /监督.{0,2}保障|^(?:工作)?(?:监督|保障)(?:措施|机制|工作)?(?:情况|方面)?$/u,
    also: /^监督保障(?:工作|机制)?$/u,
  },
];

/** A heading in chapter one, with or without text after it in the same paragraph. */
export interface AspectHeading {
  readonly paragraph: ProseParagraph;
  readonly aspect: Aspect;
  /** Without number, 情况, 方面. */
  readonly name: string;
  /** Range of the heading with its number. */
  readonly start: number;
  readonly end: number;
}

const longestHeading = 20;
/** A heading over one kind of what was published (（12）执法监督类信息) is not over an aspect. */
const kindOfInformation = /类(?:信息|文件|事项)?$/u;

/** Headings of chapter one that stand for one of the five aspects. */
export const aspectHeadings = inWords((paragraph): readonly AspectHeading[] => {
  const { chapter, numbering, text, kind } = paragraph;
  if (chapter !== 1 || numbering === undefined || numbering.level === "point") return silent;
  const whole = /^[^。：:，,；;]+/u.exec(text.slice(numbering.end))?.[0] ?? "";
  const words = whole.trim();
  if (
    words === "" ||
    words.length > longestHeading ||
    kindOfInformation.test(words) ||
    (kind !== "heading" && !/^[。：:]/u.test(text.slice(numbering.end + whole.length)))
  )
    return silent;
  const aspect = aspects.find(({ heading }) => heading.test(words));
  if (aspect === undefined) return silent;
  const name = words.replace(/(?:工作)?(?:的)?(?:情况|方面)$/u, "");
  const start = text.length - text.trimStart().length;
  return [{ paragraph, aspect, name, start, end: numbering.end + whole.trimEnd().length }];
});
