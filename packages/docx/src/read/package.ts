import { readError } from "../errors.js";
import type { Limits } from "../types.js";
import { START, XmlScanner } from "../xml/scanner.js";
import { decodePart } from "../xml/decode.js";
import { xmlSource, type XmlSource } from "../xml/source.js";
import { NS, vocabulary } from "../xml/vocabulary.js";

/** The parts of a document, zipped or flat. Names have no leading slash. */
export interface PackageParts {
  readonly names: readonly string[];
  /** Inflated content; undefined when there is no such part. @throws ReadError when it cannot be inflated. */
  bytes(name: string): Uint8Array | undefined;
}

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. `styles`: the same in transitional and strict files. */
  readonly type: string;
  /** Part name, resolved; for an external target the target as it is. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIP = 1;
const DEFAULT = 2;
const OVERRIDE = 3;
const packageVocabulary = vocabulary([
  [NS.word, ["http://schemas.openxmlformats.org/package/2006/relationships"], { Relationship: RELATIONSHIP }],
  [
    NS.other,
    ["http://schemas.openxmlformats.org/package/2006/content-types"],
    { Default: DEFAULT, Override: OVERRIDE },
  ],
]);

/** Name of the part as it is stored; part names do not tell upper from lower case. */
export function findPart(parts: PackageParts, name: string): string | undefined {
  if (parts.names.includes(name)) return name;
  const lower = name.toLowerCase();
  return parts.names.find((candidate) => candidate.toLowerCase() === lower);
}

/** Decoded text of a part. */
export function partText(parts: PackageParts, name: string): string | undefined {
  const bytes = parts.bytes(name);
  return bytes === undefined ? undefined : decodePart(bytes).text;
}

/** Text of a part for reading only. */
export function partSource(parts: PackageParts, name: string): XmlSource | undefined {
  const bytes = parts.bytes(name);
  return bytes === undefined ? undefined : xmlSource(bytes);
}

/** Name of the part that holds the relationships of `source` (`""`: of the package). */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : source.slice(0, source.lastIndexOf("/") + 1) + target;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Relationships of a part, `""` for those of the package; none when there is no such part. */
export function readRelationships(parts: PackageParts, source: string, limits: Limits): Relationship[] {
  const name = findPart(parts, relationshipsPart(source));
  const xml = name === undefined ? undefined : partSource(parts, name);
  if (xml === undefined) return [];
  const scanner = new XmlScanner(xml.text, packageVocabulary, limits, xml);
  const found: Relationship[] = [];
  for (let kind = scanner.next(); kind !== 0; kind = scanner.next()) {
    if (kind !== START || scanner.name !== RELATIONSHIP) continue;
    const target = scanner.attribute(NS.none, "Target");
    if (target === undefined) continue;
    const type = scanner.attribute(NS.none, "Type") ?? "";
    const external = scanner.attribute(NS.none, "TargetMode") === "External";
    found.push({
      id: scanner.attribute(NS.none, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}

/** Content types of the package: by part name, else by extension; both lower case. */
export function readContentTypes(parts: PackageParts, limits: Limits): { of(name: string): string | undefined } {
  const xml = partSource(parts, "[Content_Types].xml");
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (xml !== undefined) {
    const scanner = new XmlScanner(xml.text, packageVocabulary, limits, xml);
    for (let kind = scanner.next(); kind !== 0; kind = scanner.next()) {
      if (kind !== START) continue;
      const type = scanner.attribute(NS.none, "ContentType");
      if (type === undefined) continue;
      if (scanner.name === DEFAULT) defaults.set((scanner.attribute(NS.none, "Extension") ?? "").toLowerCase(), type);
      if (scanner.name !== OVERRIDE) continue;
      overrides.set((scanner.attribute(NS.none, "PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
    }
  }
  return {
    of(name) {
      const lower = name.toLowerCase();
      return overrides.get(lower) ?? defaults.get(lower.slice(lower.lastIndexOf(".") + 1));
    },
  };
}

/** What a zip that is not a Word document is, in words a clerk knows. */
function refuse(parts: PackageParts): never {
  const has = (name: string): boolean => findPart(parts, name) !== undefined;
  if (has("OFD.xml")) throw readError("ofd");
  if (has("xl/workbook.xml"))
    throw readError("notWord", "这是 Excel 表格，不是 Word 文档，请选择年度报告的 Word 文档（.docx）。");
  if (has("ppt/presentation.xml"))
    throw readError("notWord", "这是演示文稿，不是 Word 文档，请选择年度报告的 Word 文档（.docx）。");
  throw readError("notWord");
}

/**
 * Name of the main document part, found by relationship and not by name.
 * @throws ReadError notWord, ofd.
 */
export function findMainPart(parts: PackageParts, limits: Limits): string {
  const target = readRelationships(parts, "", limits).find(
    ({ type, external }) => type === "officeDocument" && !external,
  )?.target;
  const name = target === undefined ? undefined : findPart(parts, target);
  if (name === undefined) return findPart(parts, "word/document.xml") ?? refuse(parts);
  const type = readContentTypes(parts, limits).of(name) ?? "";
  if (/spreadsheetml|presentationml|visio/.test(type)) refuse(parts);
  return name;
}
