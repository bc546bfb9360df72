import { onTable } from "./database.js";

/** A file that was opened, kept in this browser because the clerk asked for it. */
export interface RecentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const wish = "nianbao:keep-recent";
/** Most files kept; older ones go. */
const most = 8;

/** Whether the clerk asked for recent files to be kept. */
export function keepsRecent(): boolean {
  try {
    return localStorage.getItem(wish) === "yes";
  } catch {
    return false;
  }
}

/** Notes the wish; giving it up forgets what was kept. */
export async function setKeepsRecent(keep: boolean): Promise<void> {
  if (keep) localStorage.setItem(wish, "yes");
  else {
    localStorage.removeItem(wish);
    await clearRecent();
  }
}

/** Kept files, the latest first. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  const files = await onTable<RecentFile[]>(
    "recent",
    "readonly",
    (store) => store.getAll() as IDBRequest<RecentFile[]>,
  );
  return files.sort((one, other) => other.at - one.at);
}

/** Keeps a file that was opened or saved, if the clerk asked for it. One of the same name is replaced. */
export async function keepRecent(file: RecentFile): Promise<void> {
  if (!keepsRecent()) return;
  await onTable("recent", "readwrite", (store) => store.put(file));
  for (const { name } of (await recentFiles()).slice(most)) await removeRecent(name);
}

export async function removeRecent(name: string): Promise<void> {
  await onTable("recent", "readwrite", (store) => store.delete(name));
}

export async function clearRecent(): Promise<void> {
  await onTable("recent", "readwrite", (store) => store.clear());
}
