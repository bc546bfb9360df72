import { zipSync, type Zippable } from "fflate";
import type { Random } from "../random.js";

/** The files of a zip by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

type PartsChange = (parts: Map<string, Uint8Array>, random: Random) => void;

const hostileNames = [
  "../../outside.xml",
  "/etc/passwd",
  "C:\\Windows\\x.xml",
  "word\\document.xml",
  "word/../word/document.xml",
  "WORD/DOCUMENT.XML",
  "word/document.xml\u0000.txt",
  "",
  "a".repeat(60_000),
  "__proto__",
  "年报/正文.xml",
];

const drop: PartsChange = (parts, random) => void parts.delete(random.pick([...parts.keys()]));
const empty: PartsChange = (parts, random) => void parts.set(random.pick([...parts.keys()]), new Uint8Array());
const rename: PartsChange = (parts, random) => {
  const name = random.pick([...parts.keys()]);
  const bytes = parts.get(name)!;
  parts.delete(name);
  parts.set(random.pick(hostileNames), bytes);
};
const swap: PartsChange = (parts, random) => {
  const names = [...parts.keys()];
  const [one, two] = [random.pick(names), random.pick(names)];
  const bytes = parts.get(one)!;
  parts.set(one, parts.get(two)!);
  parts.set(two, bytes);
};
const addHostile: PartsChange = (parts, random) => void parts.set(random.pick(hostileNames), encode("<x/>"));
const crowd: PartsChange = (parts, random) => {
  for (let count = random.pick([50, 2100]); count > 0; count--) parts.set(`word/media/${count}.xml`, new Uint8Array());
};
const bomb: PartsChange = (parts, random) => {
  const name = random.pick(["word/document.xml", "word/styles.xml", "word/media/picture.png", "docProps/custom.xml"]);
  parts.set(name, new Uint8Array(random.pick([1, 9, 20]) * 1024 * 1024));
};
/** A part is its own style sheet, numbering, notes; or the package's main part is something else. */
const cycle: PartsChange = (parts, random) => {
  const names = [...parts.keys()].filter((name) => name.endsWith(".rels"));
  if (names.length === 0) return;
  const name = random.pick(names);
  const targets = [
    "document.xml",
    "/word/document.xml",
    "../word/document.xml",
    "_rels/document.xml.rels",
    "",
    "#",
    "http://example.invalid/x",
    "styles.xml",
  ];
  parts.set(
    name,
    encode(
      decode(parts.get(name)).replace(/Target="[^"]*"/g, (old) =>
        random.once(2) ? old : `Target="${random.pick(targets)}"`,
      ),
    ),
  );
};
const wrongTypes: PartsChange = (parts, random) => {
  const name = "[Content_Types].xml";
  const types = [
    "text/plain",
    "application/xml",
    "application/vnd.ms-excel",
    "",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
  ];
  parts.set(
    name,
    encode(
      decode(parts.get(name)).replace(/ContentType="[^"]*"/g, (old) =>
        random.once(3) ? `ContentType="${random.pick(types)}"` : old,
      ),
    ),
  );
};
const otherEncoding: PartsChange = (parts, random) => {
  const name = "word/document.xml";
  const text = decode(parts.get(name));
  const units = Uint16Array.from(random.pick(["\ufeff", ""]) + text, (character) => character.charCodeAt(0));
  parts.set(
    name,
    random.once(2)
      ? new Uint8Array(units.buffer)
      : encode(text.replace(/encoding="[^"]*"/i, `encoding="${random.pick(["GBK", "utf-16", "latin1", "x"])}"`)),
  );
};

const changes: readonly PartsChange[] = [
  drop,
  empty,
  rename,
  swap,
  addHostile,
  cycle,
  cycle,
  wrongTypes,
  otherEncoding,
];
const costly: readonly PartsChange[] = [crowd, bomb];

/** A package with one thing about its files changed: names, contents, relationships, types, sizes. */
export function changeParts(parts: Parts, random: Random): Parts {
  const changed = new Map(parts);
  if (changed.size === 0) return changed;
  const list = random.once(40) ? costly : changes;
  random.pick(list)(changed, random);
  return changed;
}

/** The zip of some files. */
export function zipOf(parts: Parts, random: Random): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: random.once(3) ? 0 : 1 }];
  return zipSync(files);
}
