import type { Limits } from "../types.js";
import type { Collected } from "./collected.js";
import { readContentTypes, type PackageParts } from "./package.js";

/** What a document has that was not read, in lines for people. */
export function notesOf(collected: Collected, parts: PackageParts, mainPart: string, limits: Limits): string[] {
  const { pictures, embedded, graphics, wordArt, chunks } = collected;
  const notes: string[] = [];
  const type = readContentTypes(parts, limits).of(mainPart) ?? "";
  if (/macroEnabled/i.test(type) || parts.names.some((name) => name.endsWith("vbaProject.bin"))) {
    notes.push("文件里有宏，没有读取，也不会运行。");
  }
  if (pictures > 0) notes.push(`文件里有 ${pictures} 处图片，图片里的文字没有读取。`);
  if (embedded > 0) notes.push(`文件里有 ${embedded} 个嵌入的对象，其中的内容没有读取。`);
  if (graphics > 0) notes.push(`文件里有 ${graphics} 处图表或图示，其中的文字没有读取。`);
  for (const text of wordArt) if (text !== "") notes.push(`文件里有水印或艺术字“${text}”，没有检查。`);
  if (chunks > 0) notes.push("文件里嵌有另一份文件，其中的内容没有读取。");
  return notes;
}
