import type { Random } from "./random.js";
import { changeBytes } from "./mutate/bytes.js";
import { changeJson } from "./mutate/json.js";
import { changeLines } from "./mutate/lines.js";
import { changeMarkup, insertFragment } from "./mutate/markup.js";
import { htmlFragments, wordFragments } from "./mutate/word.js";
import { changeParts, zipOf, type Parts } from "./mutate/zip.js";
import type { Seeds } from "./seeds.js";

/** One hostile file, or one piece of data that a file's JSON became. */
export type FuzzInput =
  | { readonly kind: "report" | "sheet"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "json"; readonly data: unknown }
  | { readonly kind: "clipboard"; readonly text: string; readonly html: string };

const encoder = new TextEncoder();

/** Applies 1 to 4 changes. */
function several<T>(value: T, random: Random, change: (value: T, random: Random) => T): T {
  let changed = value;
  for (let count = 1 + random.below(4); count > 0; count--) changed = change(changed, random);
  return changed;
}

const changeXml = (xml: string, random: Random): string =>
  random.once(4) ? insertFragment(xml, random, wordFragments) : changeMarkup(xml, random);
const changeHtml = (html: string, random: Random): string => {
  if (random.once(4)) return insertFragment(html, random, htmlFragments);
  return random.once(6) ? changeLines(html, random) : changeMarkup(html, random);
};

/** Mostly the main part: the others are read for less. */
function changePackage(parts: Parts, random: Random, main: string): Parts {
  if (random.once(5)) return changeParts(parts, random);
  const name = random.once(5) ? random.pick([...parts.keys()]) : main;
  const text = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  return new Map([...parts, [name, encoder.encode(changeXml(text, random))]]);
}

function zipped(parts: Parts, random: Random, main: string): Uint8Array {
  const bytes = zipOf(
    several(parts, random, (value) => changePackage(value, random, main)),
    random,
  );
  return random.once(4) ? changeBytes(bytes, random) : bytes;
}

function encoded(text: string, random: Random): Uint8Array {
  const bytes = encoder.encode(text);
  return random.once(5) ? changeBytes(bytes, random) : bytes;
}

/** The input that a source of choices stands for. */
export function makeInput(seeds: Seeds, random: Random): FuzzInput {
  if (seeds.clipboards !== undefined && random.once(32)) {
    const { text, html } = random.pick(seeds.clipboards);
    // The parser is jsdom's here, which takes seconds for what is nested a thousand deep.
    const changed = several(html, random, changeHtml).slice(0, 6000);
    return { kind: "clipboard", text: several(text, random, changeLines), html: changed };
  }
  const kind = random.below(20);
  if (kind < 10)
    return {
      kind: "report",
      name: "年报.docx",
      bytes: zipped(random.pick(seeds.packages), random, "word/document.xml"),
    };
  if (kind < 11)
    return {
      kind: "report",
      name: "年报.xml",
      bytes: encoded(several(random.pick(seeds.xml), random, changeXml), random),
    };
  if (kind < 14)
    return {
      kind: "report",
      name: "年报.html",
      bytes: encoded(several(random.pick(seeds.html), random, changeHtml), random),
    };
  if (kind < 16)
    return {
      kind: "report",
      name: "年报.txt",
      bytes: encoded(several(random.pick(seeds.text), random, changeLines), random),
    };
  if (kind < 18) return { kind: "json", data: several(random.pick(seeds.json), random, changeJson) };
  if (kind < 19)
    return {
      kind: "sheet",
      name: "数据.csv",
      bytes: encoded(several(random.pick(seeds.csv), random, changeLines), random),
    };
  return {
    kind: "sheet",
    name: "数据.xlsx",
    bytes: zipped(random.pick(seeds.workbooks), random, "xl/worksheets/sheet1.xml"),
  };
}
