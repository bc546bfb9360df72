import { createContext, useContext, useSyncExternalStore } from "react";
import type { Preferences } from "../state/preferences.js";
import type { Store } from "../state/store.js";

/** The preferences of the panel that a component stands in. */
export const PreferencesContext = createContext<Store<Preferences> | undefined>(undefined);

/** The preferences as a store. @throws Error outside a panel: a programming mistake. */
export function usePreferences(): Store<Preferences> {
  const store = useContext(PreferencesContext);
  if (store === undefined) throw new Error("usePreferences outside of a panel");
  return store;
}

/** One preference, kept up to date. */
export function usePreference<Field extends keyof Preferences>(field: Field): Preferences[Field] {
  const store = usePreferences();
  return useSyncExternalStore(store.subscribe, () => store.get()[field]);
}
