import { createEffect, createSignal, For, on, onCleanup } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { createAnnouncements } from '../shared/announcements.ts';
import { useStore } from '../shared/app-context.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale } from '../shared/locale-context.ts';

const SETTLE_MS = 700;

/**
 * Says what is new on a day, once the page has `settled` (what tells it is no part of the first view) and the date has; politely,
 * for screen readers, as much of it as the reader has set. In print the whole account of the day stands for everyone.
 */
export function LiveRegion(props: { readonly session: Session; readonly settled: boolean }) {
  const locale = useLocale();
  const { announced } = useStore(createAnnouncements);
  const [told, tellAll] = createSignal<readonly string[]>([]);
  const [account, setAccount] = createSignal<readonly string[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const say = async () => {
    const now = ++asked;
    const [{ spokenAccount }, { spokenNews }] = await Promise.all([
      import('../../atlas/narrative/spoken-narrative.ts'),
      import('../../atlas/narrative/spoken-news.ts'),
    ]);
    if (now !== asked) return;
    const { atlas, day } = props.session;
    const whole = locale.tell((language) => spokenAccount(atlas(), day(), language));
    setAccount(whole);
    const how = announced();
    if (how === 'all') tellAll(whole);
    else if (how === 'date') tellAll([locale.date(day())]);
    else tellAll([locale.tell((language) => spokenNews(atlas(), day(), language))]);
  };
  const tell = () => {
    say().catch(() => props.session.notify({ kind: 'missing', again: tell }));
  };
  createEffect(
    on(
      [
        props.session.day,
        props.session.playing,
        props.session.dragging,
        locale.language,
        () => props.settled,
      ],
      ([, playing, dragging, , here]) => {
        clearTimeout(timer);
        asked++;
        if (here && !playing && !dragging) timer = setTimeout(tell, SETTLE_MS);
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  const Paragraphs = (of: { readonly texts: readonly string[] }) => (
    <For each={of.texts}>
      {(text) => (
        <p>
          <InTongues text={text} />{' '}
        </p>
      )}
    </For>
  );
  return (
    <>
      <div class="visually-hidden day-told" role="status" aria-live="polite">
        <Paragraphs texts={told()} />
      </div>
      <div class="visually-hidden spoken-account" aria-hidden="true">
        <Paragraphs texts={account()} />
      </div>
    </>
  );
}
