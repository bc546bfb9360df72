/** A value that can be watched; the shape React's `useSyncExternalStore` asks for. */
export interface Store<State> {
  get(): State;
  /** Replaces some fields and tells the watchers, once. */
  set(patch: Partial<State>): void;
  subscribe(listener: () => void): () => void;
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
