import { createEffect, on, onCleanup } from 'solid-js';
import type { Session } from '../session/session.ts';
import { useTongue } from './tongue.ts';

const SETTLE_MS = 700;

/** Says, once the date has settled, what its day changed; politely, for screen readers. */
export function LiveRegion(props: { readonly session: Session }) {
  const tongue = useTongue();
  let region!: HTMLParagraphElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function tell(): Promise<void> {
    const { accountOf, yesterdayOf } = await import('../atlas/account/account-of.ts');
    const { atlas, scene } = props.session;
    const sections = accountOf(atlas, scene(), yesterdayOf(atlas, scene()), tongue.language());
    const told = sections.filter(({ id }) => id === 'events' || id === 'changes');
    const sentences = told.flatMap((section) => section.sentences.map(({ text }) => tongue.script(text)));
    region.textContent = [tongue.date(scene().day), ...sentences].join(' · ');
  }
  createEffect(
    on(
      [props.session.day, props.session.playing, props.session.dragging, tongue.language],
      ([, playing, dragging]) => {
        clearTimeout(timer);
        if (!playing && !dragging) timer = setTimeout(() => void tell(), SETTLE_MS);
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return <p ref={region} class="visually-hidden" role="status" aria-live="polite" />;
}
