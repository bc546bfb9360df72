import { decodeText } from "@nianbao/docx";
import { Failure } from "../failure.js";

/**
 * Reads JSON that a person may have edited and saved in whatever encoding the editor or shell uses.
 * @throws Failure that tells the line and column of the mistake.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  if (text.trim() === "") throw new Failure("数据是空的", "badData");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`数据不是正确的 JSON${where(error, text)}，常见原因是多了或少了逗号、引号或括号`, "badData", {
      cause: error,
    });
  }
}

/** `（第 3 行第 5 个字符附近）`, when the engine tells the position. */
function where(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const stated = /position (\d+)/.exec(message)?.[1];
  if (stated === undefined && !/end of JSON/.test(message)) return "";
  const before = text.slice(0, stated === undefined ? text.length : Number(stated)).split("\n");
  return `（第 ${before.length} 行第 ${(before.at(-1) ?? "").length + 1} 个字符附近）`;
}
