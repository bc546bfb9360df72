import type { AgencyProfile } from "@nianbao/core";
import type { ExamineOptions } from "./examine.js";
import { createStore, type Store } from "./store.js";

/** An office's configuration file as it was loaded. */
export interface OfficeFile {
  readonly name: string;
  /** JSON data; looked through each time it is used, rules may have changed since. */
  readonly data: unknown;
}

/** What the clerk chose on this machine; nothing of any document is in it. */
export interface Preferences {
  /** `auto`: that of the place the panel is open in. */
  readonly theme: "auto" | "light" | "dark" | "highContrast";
  readonly grouping: "severity" | "chapter";
  /** Rules that are switched off. */
  readonly off: readonly string[];
  /** What the clerk says of agencies. */
  readonly agencies: readonly AgencyProfile[];
  readonly office: OfficeFile | undefined;
  /** Hints that were read and closed. */
  readonly hintsClosed: readonly string[];
}

export const defaultPreferences: Preferences = {
  theme: "auto",
  grouping: "severity",
  off: [],
  agencies: [],
  office: undefined,
  hintsClosed: [],
};

const key = "nianbao.preferences.1";

/**
 * The preferences of this machine, kept as they change. Where nothing can be kept (blocked, full, no storage at all) they
 * hold as long as the panel is open.
 */
export function openPreferences(storage: () => Pick<Storage, "getItem" | "setItem">): Store<Preferences> {
  const store = createStore<Preferences>({ ...defaultPreferences, ...kept(storage) });
  store.subscribe(() => {
    try {
      storage().setItem(key, JSON.stringify(store.get()));
    } catch {
      // kept for this time only
    }
  });
  return store;
}

/** The rules that are off, with one of them switched on or off; the one switched off last comes last. */
export function switched(off: Preferences["off"], id: string, on: boolean): Preferences["off"] {
  const others = off.filter((each) => each !== id);
  return on ? others : [...others, id];
}

/** What of the preferences a check goes by. */
export function examineOptions({ off, agencies, office }: Preferences): ExamineOptions {
  return { off, agencies, office: office?.data };
}

/** Fields of the right shape only: what an older panel kept must not break this one. */
function kept(storage: () => Pick<Storage, "getItem">): Partial<Preferences> {
  try {
    const given = JSON.parse(storage().getItem(key) ?? "{}") as Record<string, unknown>;
    const fields = Object.entries(defaultPreferences).flatMap(([name, value]) => {
      const found = given[name];
      const alike = name === "office" ? isOffice(found) : Array.isArray(found) === Array.isArray(value);
      return found !== undefined && alike && (name === "office" || typeof found === typeof value)
        ? [[name, found]]
        : [];
    });
    return Object.fromEntries(fields) as Partial<Preferences>;
  } catch {
    return {};
  }
}

function isOffice(value: unknown): value is OfficeFile {
  return typeof value === "object" && value !== null && "name" in value && "data" in value;
}
