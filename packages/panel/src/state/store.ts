/** A value that can be watched; the shape React's `useSyncExternalStore` asks for. */
export interface Store<State> {
  readonly get: () => State;
  /** Replaces some fields and tells the watchers, once. */
  readonly set: (patch: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store holding `initial`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
