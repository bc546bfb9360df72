/** Tables of the browser's own database: what is kept on this machine, and only there. */
export type KeptTable = "drafts" | "recent";

/**
 * Runs one request on a table of the database.
 * @throws DOMException where the browser keeps nothing (private windows, a full disk, a policy)
 */
export async function onTable<Result>(
  table: KeptTable,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    const transaction = database.transaction(table, mode);
    const request = ask(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("nianbao", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("drafts", { keyPath: "id" });
      request.result.createObjectStore("recent", { keyPath: "name" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException("not opened", "UnknownError"));
    request.onblocked = () => reject(new DOMException("blocked", "InvalidStateError"));
  });
}
