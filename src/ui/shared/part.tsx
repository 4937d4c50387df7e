import { createResource, createSignal, Show, untrack, type JSX } from 'solid-js';
import { useApp } from './app-context.ts';
import { fetchMissingStyles } from './missing-styles.ts';

type Shown<P> = (props: P) => JSX.Element;

/** A module that has a part of the page. */
interface PartModule<P> {
  readonly default: Shown<P>;
}

/**
 * A part of the page that is fetched when it is first shown. Where it cannot be had, that is told with a way to try again,
 * and it is also tried again whenever it is next to be shown; `adorns`: the page is whole without it, and nothing is told; `told`:
 * it tells texts of the record, and waits for them; `after`: how long after it is to be shown it is first fetched, in ms.
 */
export function part<P extends object>(
  load: () => Promise<PartModule<P>>,
  {
    adorns = false,
    told = false,
    after = 0,
  }: { readonly adorns?: boolean; readonly told?: boolean; readonly after?: number } = {},
): Shown<P> {
  let fetching: Promise<PartModule<P>> | null = null;
  let known: Shown<P> | null = null;
  let failed = false;
  const fetchPart = (): Promise<PartModule<P>> => {
    fetching ??= (failed ? fetchMissingStyles().then(load) : load()).catch((error: unknown) => {
      fetching = null;
      failed = true;
      throw error;
    });
    return fetching;
  };

  const Fetched = (props: P) => {
    const { session, texts } = useApp();
    const [attempt, setAttempt] = createSignal(1);
    const again = () => void setAttempt((before) => before + 1);
    const [module] = createResource(attempt, async (time) => {
      try {
        if (after > 0 && time === 1) await new Promise((later) => setTimeout(later, after));
        const [found] = await Promise.all([fetchPart(), told && texts()]);
        return found;
      } catch {
        if (!adorns) session.notify({ kind: 'missing', again });
        return null;
      }
    });
    return (
      <Show when={module.state === 'ready' && module()} keyed>
        {(found) => {
          known = found.default;
          return untrack(() => found.default(props));
        }}
      </Show>
    );
  };
  return (props) => untrack(() => (known ?? Fetched)(props));
}
