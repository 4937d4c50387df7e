import { createMemo, Show } from 'solid-js';
import { boxWithin, nearestDay, outOfSight, type OutOfSight } from '../../imported/out-of-sight.ts';
import type { Session } from '../../session/session.ts';
import type { Instant } from '../../time/instant.ts';
import { useLocale } from '../shared/locale-context.ts';
import { bringIntoView } from './bring-into-view.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';
import { seenBox } from './seen-box.ts';

/** Where nothing of a file has been seen since it was opened, one line that says so and leads to it. */
export function GoToPart(props: { readonly session: Session; readonly layer: ImportedLayer }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const opened = () => props.layer.opened();
  const lies = createMemo<{ readonly sheet: string; readonly why: OutOfSight | 'beyond' | null }>(
    (before) => {
      const sheet = opened().table?.sheet?.read ?? '';
      // what has been seen once is known to be there
      if (
        before?.sheet === sheet &&
        (before.why === null || props.session.playing() || props.session.dragging())
      )
        return before;
      const box = seenBox(props.session);
      const instant = props.layer.ownInstant() ?? props.session.instant();
      const why = box && outOfSight(opened().records, box, instant);
      const reached =
        why === null || boxWithin(opened().records, props.session.atlas().config.box, null) !== null;
      return { sheet, why: reached ? why : 'beyond' };
    },
  );

  function go(): void {
    const { span } = props.session.atlas();
    const { records } = opened();
    let instant: Instant | null = props.layer.ownInstant() ?? props.session.instant();
    if (lies().why !== 'place') {
      const day = nearestDay(records, props.session.day(), span);
      const beyond = props.layer.beyond();
      if (day !== null) {
        props.session.setDay(day);
        props.layer.setOwnInstant(null);
      } else if (beyond) props.layer.setOwnInstant(beyond.first);
      instant = day ?? beyond?.first ?? null;
    }
    if (instant !== null) bringIntoView(props.session, opened(), instant);
  }

  return (
    <div role="status">
      <Show when={lies().why}>
        {(why) => (
          <p class="imported-away-line">
            {words().outOfSight[why()]}{' '}
            <Show when={why() !== 'beyond'}>
              <button type="button" onClick={go}>
                {words().goTo}
              </button>
            </Show>
          </p>
        )}
      </Show>
    </div>
  );
}
