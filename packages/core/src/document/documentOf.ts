import type { Block, DocumentSource, ReportDocument } from "./model.js";

/** A document that has blocks and nothing else. */
export function documentOf(source: DocumentSource, blocks: readonly Block[]): ReportDocument {
  return { source, blocks, stories: [], comments: [], revisions: [], controls: [], sections: [], notes: [] };
}
