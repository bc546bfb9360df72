import type { Random } from "../random.js";
import { nastyNumbers, nastyTexts } from "./nasty.js";

type MarkupChange = (markup: string, random: Random) => string;

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

function tagsOf(markup: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (const found of markup.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    const kind = found[1] === "/" ? "close" : found[3] === "/" ? "empty" : "open";
    tags.push({ from: found.index, to: found.index + found[0].length, name: found[2]!, kind });
  }
  return tags;
}

/** Where the element that a tag opens ends; its own end when the markup is no longer well formed. */
function elementEnd(tags: readonly Tag[], start: number): number {
  const first = tags[start]!;
  if (first.kind !== "open") return first.to;
  let depth = 0;
  for (let index = start; index < tags.length; index++) {
    const tag = tags[index]!;
    if (tag.kind === "empty") continue;
    depth += tag.kind === "open" ? 1 : -1;
    if (depth === 0) return tag.to;
  }
  return first.to;
}

const splice = (markup: string, from: number, to: number, inside: string): string =>
  markup.slice(0, from) + inside + markup.slice(to);

const aTag =
  (change: (markup: string, tags: readonly Tag[], index: number, random: Random) => string): MarkupChange =>
  (markup, random) => {
    const tags = tagsOf(markup);
    return tags.length === 0 ? markup : change(markup, tags, random.below(tags.length), random);
  };

const dropTag = aTag((markup, tags, index) => splice(markup, tags[index]!.from, tags[index]!.to, ""));
const doubleTag = aTag((markup, tags, index) => {
  const { from, to } = tags[index]!;
  return splice(markup, to, to, markup.slice(from, to));
});
const dropElement = aTag((markup, tags, index) => splice(markup, tags[index]!.from, elementEnd(tags, index), ""));
const repeatElement = aTag((markup, tags, index, random) => {
  const to = elementEnd(tags, index);
  const element = markup.slice(tags[index]!.from, to);
  const times = Math.min(random.pick([1, 2, 5, 70, 300]), Math.floor(400_000 / (element.length + 1)));
  return splice(markup, to, to, element.repeat(times));
});
const moveElement = aTag((markup, tags, index, random) => {
  const from = tags[index]!.from;
  const to = elementEnd(tags, index);
  const element = markup.slice(from, to);
  const target = random.pick(tags).to;
  if (target > from && target < to) return markup;
  const without = splice(markup, from, to, "");
  const at = target >= to ? target - (to - from) : target;
  return splice(without, at, at, element);
});
const wrapElement = aTag((markup, tags, index, random) => {
  const { from, name } = tags[index]!;
  const to = elementEnd(tags, index);
  const around = random.pick([name, "w:sdt", "w:tbl", "w:tc", "w:p", "w:ins", "w:del", "table", "td", "div", "span"]);
  const times = random.pick([1, 2, 30, 255, 300, 3000]);
  const inside = `<${around}>`.repeat(times) + markup.slice(from, to) + `</${around}>`.repeat(times);
  return splice(markup, from, to, inside);
});
const renameTag = aTag((markup, tags, index, random) => {
  const { from, to, name } = tags[index]!;
  return splice(markup, from, to, markup.slice(from, to).replace(name, random.pick(tags).name));
});

const changeAttribute: MarkupChange = (markup, random) => {
  const attributes = [...markup.matchAll(/="([^"<]*)"/g)];
  if (attributes.length === 0) return markup;
  const chosen = random.pick(attributes);
  const value = random.once(12) ? "甲".repeat(random.pick([1000, 70_000])) : random.pick(nastyNumbers);
  return splice(markup, chosen.index, chosen.index + chosen[0].length, `="${value}"`);
};
const changeText: MarkupChange = (markup, random) => {
  const texts = [...markup.matchAll(/>([^<>]+)</g)];
  if (texts.length === 0) return markup;
  const chosen = random.pick(texts);
  const value = random.once(2) ? random.pick(nastyNumbers) : random.pick(nastyTexts);
  return splice(markup, chosen.index + 1, chosen.index + chosen[0].length - 1, value);
};
const insertText: MarkupChange = (markup, random) => {
  const at = random.below(markup.length + 1);
  return splice(markup, at, at, random.pick(nastyTexts));
};
const cut: MarkupChange = (markup, random) => markup.slice(0, random.below(markup.length + 1));

const doctypes = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE x [<!ENTITY xxe SYSTEM "http://example.invalid/x">]>',
];
const addDoctype: MarkupChange = (markup, random) => {
  const at = Math.max(0, markup.indexOf("?>") + 2);
  return splice(markup, at < 2 ? 0 : at, at < 2 ? 0 : at, random.pick(doctypes));
};

const general: readonly MarkupChange[] = [
  dropTag,
  doubleTag,
  dropElement,
  dropElement,
  repeatElement,
  moveElement,
  moveElement,
  wrapElement,
  renameTag,
  changeAttribute,
  changeAttribute,
  changeAttribute,
  changeText,
  changeText,
  insertText,
  cut,
  addDoctype,
];

/** Puts one of `fragments` where an element begins or ends. */
export function insertFragment(markup: string, random: Random, fragments: readonly string[]): string {
  const tags = tagsOf(markup);
  const at = tags.length === 0 ? 0 : random.pick(tags).to;
  return splice(markup, at, at, random.pick(fragments));
}

/** Markup with one thing about it changed: tags, elements, attributes, text, nesting. Works on XML and on HTML. */
export function changeMarkup(markup: string, random: Random): string {
  return random.pick(general)(markup, random);
}
