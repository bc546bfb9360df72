import type { Block } from "@nianbao/core";
import { common, isWithin, type Container } from "./container.js";

/** A block of a page and the element it stands in. */
export interface PageBlock {
  readonly block: Block;
  readonly container: Container | undefined;
}

/** The report in a page, and what stands round it. */
export interface Region {
  readonly report: readonly PageBlock[];
  readonly around: readonly PageBlock[];
}

const numerals = "一二三四五六七八";
const heading =
  /^第?([一二三四五六七八])(?:部分)?[、.．，,：:]?.{0,12}(?:总体情况|概述|主动公开|公开申请|行政复议|行政诉讼|问题|改进|其他|需要报告)/u;
const title = /(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报)/u;
/** The way to the page: 首页 > 信息公开 > 年报. */
const path = /当前位置|您的位置|首页|[>»›＞]/u;
/** What sites put under the title of an article: when it was published, how to print it. */
const aboutPage =
  /^(?:[【[]?(?:发布|发文|更新|成文|公开)(?:时间|日期|日)|.{0,30}浏览(?:次数|量)|.{0,20}(?:信息)?来源[:：]|.{0,10}字体|.{0,10}字号|.{0,6}打印|索\s*引\s*号|分享)/u;
/** What comes after an article. */
const afterArticle =
  /^(?:[【[(（]?(?:上一[篇条页]|下一[篇条页]|打印|关闭|收藏|返回)|相关(?:链接|文章|阅读|信息|附件|稿件)|责任编辑|编辑[:：]|分享|扫一扫|扫码|主办|承办|版权所有|网站(?:地图|标识)|联系我们|关于我们|友情链接|.{0,20}ICP备|.{0,20}公网安备|政府网站找错|copyright|©|附件下载)/iu;
const date = /^[\d〇零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;

const textOf = ({ block }: PageBlock): string => (block.kind === "paragraph" ? block.text.replace(/\s/g, "") : "");

/** Number of the chapter that a block is the heading of; 0 for none. */
function chapterOf(block: PageBlock): number {
  const text = textOf(block);
  const found = text.length <= 40 && !text.includes("。") ? heading.exec(text) : null;
  return found === null ? 0 : numerals.indexOf(found[1]!) + 1;
}

function isTitle(block: PageBlock): boolean {
  const text = textOf(block);
  return text.length <= 70 && title.test(text) && /年/u.test(text) && !/[。；]/u.test(text) && !path.test(text);
}

/** So many headings are looked at: a page that has more is no report. */
const MOST = 300;

/**
 * Indexes of the chapter headings of the report, in order: the ascending run that has most text between its headings. A
 * list of links to the chapters has the same words, but no text.
 */
function chaptersIn(blocks: readonly PageBlock[]): number[] {
  const headings = blocks.flatMap((block, index) => (chapterOf(block) > 0 ? [index] : [])).slice(0, MOST);
  const follows = new Set(headings.map((index) => index - 1));
  let best: number[] = [];
  let most = 0;
  for (const start of headings) {
    const run = [start];
    let number = chapterOf(blocks[start]!);
    for (const index of headings) {
      const next = chapterOf(blocks[index]!);
      if (index <= start || next <= number) continue;
      run.push(index);
      number = next;
    }
    const answered = run.filter((index) => !follows.has(index)).length;
    if (answered > most || (answered === most && run.length > best.length)) [best, most] = [run, answered];
  }
  return best;
}

/** Where the report begins: with its title, of one line or two, else where its element begins. */
function startOf(blocks: readonly PageBlock[], first: number, from: number): number {
  const inside = blocks.findIndex((block, index) => index >= from && index < first && isTitle(block));
  let start = inside;
  for (let index = from - 1; start < 0 && index >= 0; index--) if (isTitle(blocks[index]!)) start = index;
  if (start < 0) return from;
  const above = start > 0 ? textOf(blocks[start - 1]!) : "";
  const ownLine = /^(?:二|\d{4}|[〇零])/u.test(textOf(blocks[start]!)) && above !== "" && above.length <= 40;
  return ownLine && !/[。：:|｜]/u.test(above) && !path.test(above) && !aboutPage.test(above) ? start - 1 : start;
}

/** Where the report ends: before what a site puts under its articles, after the date that may stand under its element. */
function endOf(blocks: readonly PageBlock[], last: number, to: number): number {
  const stop = blocks.findIndex((block, index) => index > last && index < to && afterArticle.test(textOf(block)));
  if (stop >= 0) return stop;
  for (let index = to; index < Math.min(to + 3, blocks.length); index++) {
    const text = textOf(blocks[index]!);
    if (text === "" || text.length > 40 || afterArticle.test(text)) break;
    if (date.test(text)) return index + 1;
  }
  return to;
}

/**
 * Finds the report in a page by its chapter headings: the element that holds them all, from the title to what sites put
 * under an article. A page without two chapter headings is all report.
 */
export function findReport(blocks: readonly PageBlock[]): Region {
  const chapters = chaptersIn(blocks);
  if (chapters.length < 2) return { report: blocks, around: [] };
  const first = chapters[0]!;
  const last = chapters[chapters.length - 1]!;
  const holder = chapters.map((index) => blocks[index]!.container).reduce(common);
  const held = blocks.flatMap(({ container }, index) => (isWithin(container, holder) ? [index] : []));
  const start = startOf(blocks, first, held[0]!);
  const end = endOf(blocks, last, held[held.length - 1]! + 1);
  const isReport = (index: number): boolean =>
    index >= start && index < end && !(index < first && aboutPage.test(textOf(blocks[index]!)));
  return {
    report: blocks.filter((_, index) => isReport(index)),
    around: blocks.filter((_, index) => !isReport(index)),
  };
}

/** One line about what of a page was left out; undefined when nothing was. */
export function noteOf({ around }: Region): string | undefined {
  if (around.length === 0) return undefined;
  const examples = around.map(textOf).filter((text) => text !== "");
  const quoted = [examples[0], examples[examples.length - 1]]
    .filter((text, index, all) => text !== undefined && all.indexOf(text) === index)
    .map((text) => `“${text!.length > 16 ? `${text!.slice(0, 16)}…` : text!}”`);
  return `网页里报告以外的 ${around.length} 处内容没有读取${quoted.length > 0 ? `，例如${quoted.join("、")}` : ""}。`;
}
