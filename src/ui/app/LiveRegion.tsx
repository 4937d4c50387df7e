import { createEffect, createSignal, For, on, onCleanup } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { Language } from '../../time/date-text.ts';
import { createAnnouncements } from '../shared/announcements.ts';
import { useStore } from '../shared/app-context.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale } from '../shared/locale-context.ts';

const SETTLE_MS = 700;

/** What is said of a day, in which language: the announcement, and the account for print. */
interface Said {
  readonly language: Language | null;
  readonly told: readonly string[];
  readonly account: readonly string[];
}

const NOTHING: Said = { language: null, told: [], account: [] };

/**
 * Says what is new on a day, once the page has `settled` (what tells it is no part of the first view) and the date has; politely,
 * for screen readers, as much of it as the reader has set. In print the whole account of the day stands for everyone.
 */
export function LiveRegion(props: { readonly session: Session; readonly settled: boolean }) {
  const locale = useLocale();
  const { announced } = useStore(createAnnouncements);
  const [said, setSaid] = createSignal<Said>(NOTHING);
  /** What was said in another language is not shown on in this one. */
  const current = () => (said().language === locale.language() ? said() : NOTHING);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const say = async () => {
    const now = ++asked;
    const [{ spokenAccount }, { spokenNews }] = await Promise.all([
      import('../../atlas/narrative/spoken-narrative.ts'),
      import('../../atlas/narrative/spoken-news.ts'),
    ]);
    if (now !== asked) return;
    const { atlas, day, followed } = props.session;
    const whole = locale.tell((language) => spokenAccount(atlas(), day(), language));
    const how = announced();
    const told =
      how === 'all'
        ? whole
        : how === 'date'
          ? [locale.date(day())]
          : [locale.tell((language) => spokenNews(atlas(), day(), language, followed()))];
    setSaid({ language: locale.language(), told, account: whole });
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
        props.session.followed,
        locale.language,
        () => props.settled,
      ],
      ([, playing, dragging, , , here]) => {
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
        <Paragraphs texts={current().told} />
      </div>
      <div class="visually-hidden spoken-account" aria-hidden="true">
        <Paragraphs texts={current().account} />
      </div>
    </>
  );
}
