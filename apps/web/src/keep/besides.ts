import type { ReportDocument, TableId } from "@nianbao/core";
import type { DocumentCopy } from "@nianbao/host";

/** A copy of the document from before a large change, as the browser can keep it. */
interface KeptCopy {
  readonly tables: readonly TableId[];
  readonly before?: string;
  readonly bytes: Uint8Array;
}

/** What an open document has with it that goes into no file: lost with the window unless the draft has it too. */
export interface Besides {
  readonly copies: readonly KeptCopy[];
  /** The report of the year before that it is compared with. */
  readonly lastYear?: ReportDocument;
}

/** What stands beside a document just now. */
export async function besidesOf(
  copies: readonly DocumentCopy[],
  lastYear: ReportDocument | undefined,
): Promise<Besides> {
  const kept = copies.map(async (copy) => {
    const { tables, before } = copy;
    return { tables, ...(before !== undefined && { before }), bytes: await copy.bytes() };
  });
  return { copies: await Promise.all(kept), ...(lastYear && { lastYear }) };
}

/** The copies as the panel hands them out. */
export function copiesIn({ copies }: Besides): DocumentCopy[] {
  return copies.map(({ bytes, ...rest }) => ({ ...rest, bytes: () => Promise.resolve(bytes) }));
}
