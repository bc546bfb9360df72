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

/** The session's state, kept up to date. */
export function usePanelState(): PanelState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
