import { createEffect, on, onCleanup } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale-context.ts';

const SETTLE_MS = 700;

/**
 * Says the account of the day, once the page has `settled` (what tells it is no part of the first view) and the date has;
 * politely, for screen readers, and in print for everyone.
 */
export function LiveRegion(props: { readonly session: Session; readonly settled: boolean }) {
  const locale = useLocale();
  let region!: HTMLDivElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const say = async () => {
    const now = ++asked;
    const { spokenAccount } = await import('../../atlas/narrative/spoken-narrative.ts');
    if (now !== asked) return;
    const { atlas, day } = props.session;
    region.replaceChildren(
      ...locale
        .tell((language) => spokenAccount(atlas(), day(), language))
        .map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = `${text} `;
          return paragraph;
        }),
    );
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
  return <div ref={region} class="visually-hidden spoken-account" role="status" aria-live="polite" />;
}
