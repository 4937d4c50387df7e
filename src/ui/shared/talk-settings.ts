import { createSignal, type Accessor } from 'solid-js';

/** How lectures are given on this machine. */
export interface TalkSettings {
  /** Whether a step with a march or a change is a build: the first press plays it, the next goes on. */
  readonly builds: Accessor<boolean>;
  setBuilds(builds: boolean): void;
}

const KEY = 'fragile-peace-builds';

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Creates the settings of lectures, which this browser remembers; where it keeps nothing, they hold while the page is open. */
export function createTalkSettings(): TalkSettings {
  const [builds, write] = createSignal(stored() !== 'off');
  return {
    builds,
    setBuilds(next) {
      write(next);
      try {
        localStorage.setItem(KEY, next ? 'on' : 'off');
      } catch {
        // without storage it holds until the page is closed
      }
    },
  };
}
