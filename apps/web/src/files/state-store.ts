import { ownState, withOwnState } from "@nianbao/docx";
import type { StoredState } from "@nianbao/host";

/** Keeps what nianbao knows of a document besides its text. */
export interface StateStore {
  load(): StoredState | undefined;
  /** @returns false when it could not be kept. */
  save(state: StoredState): boolean;
}

/** Keeps it for a .docx: what the file has to begin with, and from then on what goes into it when it is saved. */
export interface FileStateStore extends StateStore {
  /** A .docx with what is kept put into it. */
  into(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

/** See {@link FileStateStore}. @param onSave told what is to be kept, when it changes */
export function fileStateStore(bytes: Uint8Array, onSave: (state: StoredState) => void): FileStateStore {
  let state = parsed(() => ownState(bytes));
  return {
    load: () => state,
    save(next) {
      state = next;
      onSave(next);
      return true;
    },
    into: (saved) => (state === undefined ? saved : Uint8Array.from(withOwnState(saved, JSON.stringify(state)))),
  };
}

/**
 * Keeps it in this browser tab under the file's name, for what cannot be saved here. It is gone when the tab is closed:
 * ignored findings come back then, which is the safe way to be wrong.
 */
export function tabStateStore(fileName: string): StateStore {
  const key = `nianbao:${fileName}`;
  return {
    load() {
      return parsed(() => sessionStorage.getItem(key));
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

/** A state of this version; anything else counts as lost. */
function parsed(json: () => string | null | undefined): StoredState | undefined {
  try {
    const stored: unknown = JSON.parse(json() ?? "null");
    return isStoredState(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isStoredState(value: unknown): value is StoredState {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1;
}
