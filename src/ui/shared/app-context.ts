import { createContext, getOwner, runWithOwner, useContext } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { View } from '../../view/view.ts';
import type { Locale } from '../../locale/locale.ts';
import type { FixedMapOptions } from '../../map/map-options.ts';

/** What pages beside the map need to make pictures and addresses of any state. */
export interface AtlasTools {
  readonly map: FixedMapOptions;
  /** The address of a state, from its `#`. */
  linkTo(view: View): string;
}

/** What one page has once: nothing of it outlives the page or is shared with another in the same window. */
export interface AppState {
  readonly session: Session;
  readonly locale: Locale;
  /** `null` where no map stands beside, as in the speaker’s window. */
  readonly tools: AtlasTools | null;
  /** Resolves once the record has the texts that cards and tables tell. */
  texts(): Promise<void>;
  /** A store of the page, by what makes it: made when it is first asked for, and the same one ever after. */
  store<T>(make: () => T): T;
}

/** Creates the state of a page; call within its root. */
export function createApp(
  session: Session,
  locale: Locale,
  tools: AtlasTools | null = null,
  texts: () => Promise<void> = () => Promise.resolve(),
): AppState {
  const owner = getOwner();
  const stores = new Map<() => unknown, unknown>();
  return {
    session,
    locale,
    tools,
    texts,
    store<T>(make: () => T): T {
      if (!stores.has(make)) stores.set(make, runWithOwner(owner, make));
      return stores.get(make) as T;
    },
  };
}

/** The page’s state, for everything that stands on it. */
export const AppContext = createContext<AppState>();

/** The state of the page; throws outside its provider. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp stands outside an AppContext provider');
  return app;
}

/** A store of the page, by what makes it; throws outside the page. */
export function useStore<T>(make: () => T): T {
  return useApp().store(make);
}
