import { blockText, type ReportDocument } from "@nianbao/core";
import { readError } from "../errors.js";
import { defaultLimits } from "../limits.js";
import { findMainPart } from "../read/package.js";
import { readDocument } from "../read/reader.js";
import { checkSize, sourceOf, wordFormat } from "../source.js";
import { openZip } from "../zip/open.js";
import { archiveParts } from "../zip/parts.js";
import { writeZip } from "../zip/write.js";
import { cleanPart, type CleanOptions } from "./cleanPart.js";
import { change, dropComments, dropOwnData, type Parts } from "./package.js";

/** A copy to go out. */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  /** Tracked changes of whole paragraphs and table rows: those are left for Word to accept. */
  readonly openRevisions: number;
}

const textParts = /^word\/(?:document|header|footer|footnotes|endnotes)\w*\.xml$/i;

/**
 * A copy of a .docx to go out: without nianbao's own controls, data and panel settings, and on request without comments,
 * tracked changes (accepted) and highlighting. Text and numbers are the same, which is looked at before it is given.
 * @throws ReadError when the file is no .docx, or when the copy would not say the same
 */
export function cleanCopy(bytes: Uint8Array, options: CleanOptions = {}): CleanCopy {
  checkSize(bytes, defaultLimits);
  if (wordFormat(bytes, undefined) !== "zip") throw readError("notWord");
  const archive = archiveParts(openZip(bytes, defaultLimits), defaultLimits);
  const mainPart = findMainPart(archive, defaultLimits);
  const parts: Parts = new Map(archive.names.map((name) => [name, archive.bytes(name)!]));
  const before = read(parts);
  let openRevisions = 0;
  for (const name of [...parts.keys()]) {
    if (name !== mainPart && !textParts.test(name)) continue;
    change(parts, name, (text) => {
      const cleaned = cleanPart(text, options);
      openRevisions += cleaned.open;
      return cleaned.text;
    });
  }
  if (options.comments === true) dropComments(parts, mainPart);
  if (options.revisions === true && openRevisions === 0) {
    const settings = [...parts.keys()].find((name) => /^word\/settings\w*\.xml$/i.test(name)) ?? "";
    change(parts, settings, (text) => text.replace(/<(?:\w+:)?trackRevisions\b[^>]*\/>/g, ""));
  }
  dropOwnData(parts, mainPart);
  if (!saysTheSame(before, read(parts)))
    throw readError("malformed", "去掉标记时文字会有变化，没有生成干净稿。请把这份文稿发给信息部门。");
  return { bytes: writeZip(parts), openRevisions };
}

function read(parts: Parts): ReportDocument {
  const source = { names: [...parts.keys()], bytes: (name: string) => parts.get(name) };
  return readDocument(source, sourceOf("docx", undefined), defaultLimits).document;
}

function saysTheSame(before: ReportDocument, after: ReportDocument): boolean {
  const words = ({ blocks, stories }: ReportDocument): string =>
    JSON.stringify([blocks.map(blockText), stories.map((story) => [story.kind, story.blocks.map(blockText)])]);
  return words(before) === words(after);
}
