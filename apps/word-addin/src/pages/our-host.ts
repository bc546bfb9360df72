import type { DocumentHost } from "@nianbao/host";
import { openWithDocument } from "../office/auto-open.js";
import { WordDocumentHost } from "../office/word-document-host.js";
import { record } from "./journal.js";
import { watchedHost } from "./watched-host.js";

/** The document open in Word, watched for the diagnostic file; what we insert makes the panel open with the document. */
export function ourHost(readOnly?: string): DocumentHost {
  const watching = { record, inserted: openWithDocument };
  return watchedHost(new WordDocumentHost(), readOnly === undefined ? watching : { ...watching, readOnly });
}
