type Listener = () => void;

/** A request that is answered at once, but heard of later, as a browser’s is. */
function answered<T>(result: T): IDBRequest<T> {
  const listeners = new Map<string, Listener[]>();
  queueMicrotask(() => listeners.get('success')?.forEach((heard) => heard()));
  return {
    result,
    addEventListener: (type: string, heard: Listener) =>
      listeners.set(type, [...(listeners.get(type) ?? []), heard]),
  } as unknown as IDBRequest<T>;
}

/** A database of a browser in memory, with as much of IndexedDB as keeps values by their `id`; `kept` is what it has. */
export function memoryDatabase(kept: Map<string, unknown>): IDBFactory {
  const store = {
    put: (value: { id: string }) => answered(void kept.set(value.id, value)),
    getAll: () => answered([...kept.values()]),
    delete: (id: string) => answered(void kept.delete(id)),
    clear: () => answered(kept.clear()),
    count: () => answered(kept.size),
  };
  const database = { transaction: () => ({ objectStore: () => store }), close: () => undefined };
  return { open: () => answered(database) } as unknown as IDBFactory;
}
