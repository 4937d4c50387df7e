/** What one window keeps of a lecture across a reload; where the browser gives no storage, nothing is kept. */
export interface Memory {
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
}

const PREFIX = 'fragile-peace-presentation-';

/** The memory of this window, in its sessionStorage. */
export function windowMemory(): Memory {
  return {
    read(name) {
      try {
        const text = sessionStorage.getItem(PREFIX + name);
        return text === null ? null : JSON.parse(text);
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
      } catch {
        // without storage a reload begins where the address says
      }
    },
  };
}
