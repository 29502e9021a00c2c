import { useSyncExternalStore } from 'react';

/** One value that components read and plain code changes: the answer of a request is not a matter of React. */
export interface Store<Value> {
  get(): Value;
  set(next: Value): void;
  /** Changes some members and keeps the rest. */
  change(part: Partial<Value>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: Value): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    set,
    change: (part) => set({ ...value, ...part }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The present value of a store; the component is drawn again whenever it changes. */
export function useStored<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
