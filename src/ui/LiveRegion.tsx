import { createEffect, on, onCleanup } from 'solid-js';
import { holderChanges } from '../atlas/holder-changes.ts';
import type { Session } from '../session/session.ts';
import { useTongue } from './tongue.ts';

const SETTLE_MS = 700;

/** Says, once the date has settled, what its day changed; politely, for screen readers. */
export function LiveRegion(props: { readonly session: Session }) {
  const tongue = useTongue();
  let region!: HTMLParagraphElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const describe = () => {
    const { session } = props;
    const scene = session.scene();
    const words = tongue.words();
    const changes = holderChanges(session.atlas, scene.day).map((span) => {
      const place = session.atlas.places.get(span.prefecture);
      const name = place ? tongue.text(place.properties, 'name') : span.prefecture;
      return words.changed(name, words.powers[span.holder] ?? span.holder);
    });
    const events = scene.events.map(({ feature }) => tongue.text(feature.properties, 'title'));
    return [tongue.date(scene.day), ...events, ...changes].join(' · ');
  };
  createEffect(
    on(
      [props.session.day, props.session.playing, props.session.dragging, tongue.language],
      ([, playing, dragging]) => {
        clearTimeout(timer);
        if (!playing && !dragging) timer = setTimeout(() => (region.textContent = describe()), SETTLE_MS);
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return <p ref={region} class="visually-hidden" role="status" aria-live="polite" />;
}
