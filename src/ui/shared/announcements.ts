import { createSignal, type Accessor } from 'solid-js';

/** How much of a day is announced to those who listen: the news, all of the account, or the date alone. */
export const ANNOUNCED = ['news', 'all', 'date'] as const;
export type Announced = (typeof ANNOUNCED)[number];

interface Announcements {
  readonly announced: Accessor<Announced>;
  setAnnounced(announced: Announced): void;
}

const KEY = 'fragile-peace-announced';

function stored(): Announced {
  try {
    return ANNOUNCED.find((one) => one === localStorage.getItem(KEY)) ?? 'news';
  } catch {
    return 'news';
  }
}

/** How much is announced, which this browser remembers; a store of the page. */
export function createAnnouncements(): Announcements {
  const [announced, write] = createSignal(stored());
  return {
    announced,
    setAnnounced(next) {
      write(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // a browser that keeps nothing forgets it with the page
      }
    },
  };
}
