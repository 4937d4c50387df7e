type Numbers = Float64Array | Float32Array | Uint32Array | Uint8Array;

/** A typed array that grows as numbers are added. */
export interface Growing<T extends Numbers> {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** Adds the numbers of a list. */
  pushAll(values: ArrayLike<number>): void;
  /** Adds so many places at once: a view of them, to be filled before more is added. */
  extend(count: number): T;
  /** Adds a run of bytes or numbers at once. */
  append(values: T): void;
  /** A view of what was added from one place to another, good until more is added. */
  view(from: number, to: number): T;
  /** What was added, in an array of its own length. */
  done(): T;
}

/** Creates an empty one over a kind of typed array. */
export function growing<T extends Numbers>(make: new (length: number) => T, first = 1024): Growing<T> {
  let values = new make(first);
  let length = 0;
  function reach(needed: number): void {
    if (needed <= values.length) return;
    const wider = new make(Math.max(needed, values.length * 2));
    wider.set(values as never);
    values = wider;
  }
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) reach(length + 1);
      values[length++] = value;
    },
    pushAll(list) {
      reach(length + list.length);
      for (let i = 0; i < list.length; i++) values[length++] = list[i] as number;
    },
    at: (index) => values[index] ?? NaN,
    set(index, value) {
      values[index] = value;
    },
    append(more) {
      reach(length + more.length);
      values.set(more as never, length);
      length += more.length;
    },
    extend(count) {
      reach(length + count);
      length += count;
      return values.subarray(length - count, length) as T;
    },
    view: (from, to) => values.subarray(from, to) as T,
    done: () => values.slice(0, length) as T,
  };
}
