import { createContext, useContext, useSyncExternalStore } from "react";
import type { PanelState } from "../state/panel-state.js";
import type { PanelSession } from "../state/session.js";

/** The session of the panel that a component stands in. */
export const SessionContext = createContext<PanelSession | undefined>(undefined);

/** @throws Error outside a panel: a programming mistake. */
export function useSession(): PanelSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("useSession outside of a panel");
  return session;
}

/** One field of the session's state, kept up to date; other fields may change without rendering anew. */
export function usePanelField<Field extends keyof PanelState>(field: Field): PanelState[Field] {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => store.get()[field]);
}
