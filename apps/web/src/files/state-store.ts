import type { StoredState } from "@nianbao/host";

/** Keeps what nianbao knows of a document besides its text. */
export interface StateStore {
  load(): StoredState | undefined;
  /** @returns false when it could not be kept. */
  save(state: StoredState): boolean;
}

/**
 * Keeps it in this browser tab under the file's name. It does not go into the .docx and is gone when the tab is closed:
 * ignored findings come back then, which is the safe way to be wrong.
 */
export function tabStateStore(fileName: string): StateStore {
  const key = `nianbao:${fileName}`;
  return {
    load() {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
        return isStoredState(stored) ? stored : undefined;
      } catch {
        return undefined;
      }
    },
    save(state) {
      try {
        sessionStorage.setItem(key, JSON.stringify(state));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isStoredState(value: unknown): value is StoredState {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1;
}
