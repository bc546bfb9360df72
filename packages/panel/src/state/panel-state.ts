import type { CellId, Place, RecognisedReport } from "@nianbao/core";
import type { DocumentCopy, Snapshot, StoredState } from "@nianbao/host";
import type { Examined } from "./examine.js";

/** A figure that was given in the panel and is not (yet) in the document. */
export interface PendingCell {
  /** As it was typed. */
  readonly text: string;
  /** `waiting`: on its way. `invalid`: not a number, stays here. `refused`: the document would not take it. */
  readonly state: "waiting" | "invalid" | "refused";
  /** Why it is not in the document, for the clerk. */
  readonly note?: string;
}

/** Something that went wrong, in the clerk's words. */
export interface Trouble {
  readonly message: string;
  /** What became of what is on the screen. */
  readonly advice: string;
  /** Trying again may help: it lies with the document's program, not with what was asked. */
  readonly again: boolean;
  /** `read`: goes away by itself with the next good read. */
  readonly during: "read" | "write";
}

/** What was read, what it was recognised as and what the check said: always of one and the same state. */
export interface Reading extends Examined {
  readonly snapshot: Snapshot;
  readonly recognised: RecognisedReport;
  /** False only of the first reading, until its check is done: `result` and the rest then say nothing yet. */
  readonly checked: boolean;
}

export interface PanelState {
  /** Undefined until the first read. */
  readonly reading: Reading | undefined;
  /** The document has changed and is being checked; `reading` is the one before. */
  readonly checking: boolean;
  /** A change of ours is being made. */
  readonly busy: boolean;
  /** The host has been waited for longer than is usual. */
  readonly slow: boolean;
  readonly trouble: Trouble | undefined;
  /** Last thing done or refused, said politely. */
  readonly notice: string | undefined;
  readonly pending: ReadonlyMap<CellId, PendingCell>;
  /** The document from before a change, where the host kept it, and the change by name. */
  readonly original: { readonly change: string; readonly copy: DocumentCopy } | undefined;
  /** Corrections are to be tracked changes, where the host can make them. */
  readonly tracked: boolean;
  /** What the panel did, latest last: each can be taken back in turn. */
  readonly changes: readonly string[];
  readonly stored: StoredState;
  /** False when the host lost what it should keep. */
  readonly kept: boolean;
  /** Where the clerk's cursor is; undefined while unknown or nobody asks for it. */
  readonly cursor: Place | undefined;
}

export const initialState: PanelState = {
  reading: undefined,
  checking: false,
  busy: false,
  slow: false,
  trouble: undefined,
  notice: undefined,
  pending: new Map(),
  original: undefined,
  tracked: false,
  changes: [],
  stored: { version: 1 },
  kept: true,
  cursor: undefined,
};
