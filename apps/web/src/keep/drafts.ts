import type { Besides } from "./besides.js";
import { onTable } from "./database.js";

/** Changes that were not saved, as the .docx they would have been saved as. */
export interface Draft {
  /** Of the window that made them; a window has one document at a time. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Drafts of an older version of this page have none. */
  readonly besides?: Besides;
}

/** Keeps a draft, in the place of the one the same window kept before. @throws DOMException where nothing can be kept */
export async function keepDraft(draft: Draft): Promise<void> {
  await onTable("drafts", "readwrite", (store) => store.put(draft));
}

/** Forgets a draft: it was saved, or its changes were given up. */
export async function dropDraft(id: string): Promise<void> {
  await onTable("drafts", "readwrite", (store) => store.delete(id));
}

/**
 * Drafts of windows that are no longer open, the newest first. A window holds a lock of its draft's name as long as it
 * lives, however it ends: what another open window is working on is not offered.
 */
export async function abandonedDrafts(): Promise<readonly Draft[]> {
  const [drafts, locks] = await Promise.all([
    onTable<Draft[]>("drafts", "readonly", (store) => store.getAll() as IDBRequest<Draft[]>),
    heldLocks(),
  ]);
  return drafts.filter(({ id }) => !locks.has(lockOf(id))).sort((one, other) => other.at - one.at);
}

/** Holds the lock of this window's draft until the window is gone. */
export function holdDraft(id: string): void {
  void (navigator.locks as LockManager | undefined)?.request(lockOf(id), () => new Promise<never>(() => undefined));
}

const lockOf = (id: string): string => `nianbao-draft-${id}`;

/** Browsers without locks offer every draft, also that of a window still open: too many is better than none. */
async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await (navigator.locks as LockManager | undefined)?.query();
  return new Set(state?.held?.map(({ name }) => name ?? ""));
}
