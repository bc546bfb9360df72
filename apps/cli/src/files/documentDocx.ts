import type { ReportDocument } from "@nianbao/core";
import { readDocx } from "@nianbao/docx";
import type { Input } from "./input.js";

/** What `document.ts` is in the program of the everyday check: it reads .docx and nothing else. @throws ReadError */
export function readDocument({ bytes, name }: Input): Promise<ReportDocument> {
  return Promise.resolve(readDocx(bytes, { name }));
}
