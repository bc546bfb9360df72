/** One dealing with Word: what was asked, how long it took, and the code of the error if it failed. Never any content. */
export interface JournalEntry {
  /** ISO time. */
  readonly at: string;
  readonly operation: string;
  readonly milliseconds: number;
  readonly error?: { readonly code: string; readonly word?: string };
}

const KEY = "nianbao.journal";
const KEPT = 60;

/** The last entries of this machine, the oldest first: kept over panes, since each button may run in a page of its own. */
export function readJournal(): readonly JournalEntry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? (stored as JournalEntry[]) : [];
  } catch {
    return [];
  }
}

/** Adds an entry. Where nothing can be stored there is no journal, and nothing else changes. */
export function record(entry: JournalEntry): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...readJournal(), entry].slice(-KEPT)));
  } catch {
    // Storage is switched off or full.
  }
}
