import { createSignal, type Accessor } from 'solid-js';

/**
 * A number that this browser remembers under a name; where it keeps nothing, as long as the window is open. `null` where none
 * has been set.
 */
export function createKeptNumber(
  name: string,
): readonly [Accessor<number | null>, (value: number | null) => void] {
  const key = `fragile-peace-${name}`;
  const read = (): number | null => {
    try {
      const kept = Number(localStorage.getItem(key) ?? NaN);
      return Number.isFinite(kept) ? kept : null;
    } catch {
      return null;
    }
  };
  const [value, write] = createSignal(read());
  return [
    value,
    (next) => {
      write(next);
      try {
        if (next === null) localStorage.removeItem(key);
        else localStorage.setItem(key, String(next));
      } catch {
        // without storage it holds until the window is closed
      }
    },
  ];
}
