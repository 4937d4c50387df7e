import { createMemo, createUniqueId, Show } from 'solid-js';
import { stopDays, stopsAbout } from '../../atlas/movement/dated-stops.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import type { Session } from '../../session/session.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { CARD_WORDS } from './card-words.ts';

/**
 * How to go with a movement: the map follows it on request, and from then on its dated stops are gone
 * through one by one. That it is over is announced where the map follows it.
 */
export function FollowPart(props: {
  readonly session: Session;
  readonly movement: Movement;
  readonly where: string;
}) {
  const locale = useLocale();
  const words = useWords(CARD_WORDS);
  const hint = createUniqueId();
  const days = createMemo(() => stopDays(props.movement, props.session.atlas().span));
  const about = createMemo(() => stopsAbout(days(), props.session.day()));
  const followed = () => props.session.followed() === props.movement.id;
  const over = () => followed() && props.session.day() >= props.movement.end;
  const goTo = (day: JulianDay | null) => {
    if (day === null) return;
    props.session.pause();
    props.session.setDay(day);
  };
  const press = () => {
    const { session, movement } = props;
    if (followed()) return session.follow(null);
    // what is not on the road is followed from where it sets out
    const [first] = days();
    if (!contains(movement, session.day()) && first !== undefined) {
      session.pause();
      session.showSubject(first, { kind: 'movement', id: movement.id });
    }
    const state = session.scene().movements.find((one) => one.movement.id === movement.id);
    if (state)
      session.travelTo({ kind: 'around', point: state.at, road: movement.track.stops.map(({ at }) => at) });
    session.follow(movement.id);
  };
  const Step = (own: { readonly to: JulianDay | null; readonly label: string }) => (
    // one that is disabled in earnest would lose the focus at the end of the road
    <button type="button" aria-disabled={own.to === null} onClick={() => goTo(own.to)}>
      {own.label}
    </button>
  );
  return (
    <div class="follow-part" classList={{ followed: followed() }}>
      <p class="visually-hidden" role="status">
        {over() ? props.where : ''}
      </p>
      <div class="follow-row">
        <button
          type="button"
          class="follow"
          aria-pressed={followed()}
          aria-describedby={followed() ? hint : undefined}
          onClick={press}
        >
          {followed() ? words().following : words().follow}
        </button>
        <Show when={followed()}>
          <span class="follow-stops" role="group" aria-label={words().stops}>
            <Step to={about().before} label={words().previousStop} />
            <Step to={about().after} label={words().nextStop} />
          </span>
        </Show>
        <button
          type="button"
          class="link"
          onClick={() =>
            props.session.openSheet('tables', {
              table: 'stops',
              find: locale.text(props.movement.feature.properties, 'title'),
            })
          }
        >
          {words().allStops}
        </button>
      </div>
      <Show when={followed() && about().after !== null}>
        <p id={hint} class="follow-hint">
          {words().followNext}
        </p>
      </Show>
    </div>
  );
}
