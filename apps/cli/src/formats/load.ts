import type { CheckFormat } from "../io.js";
import type { ResultFormat } from "./format.js";

/** Loads what writes a format. @param colour for text on a terminal */
export async function loadFormat(format: CheckFormat, colour: boolean): Promise<ResultFormat> {
  switch (format) {
    case "json":
      return (await import("./json.js")).jsonFormat;
    case "sarif":
      return (await import("./sarif.js")).sarifFormat();
    case "html":
      return (await import("./html.js")).htmlFormat;
    case "xlsx":
      return (await import("./xlsx.js")).xlsxFormat;
    case "text":
      return (await import("./text.js")).textFormat(colour);
  }
}
