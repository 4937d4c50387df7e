import { createMemo, onCleanup, onMount, Show, Suspense } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { CloseLook } from './close-look.ts';
import type { CloseMarks } from './TimelineBands.tsx';
import { closeDots, closeTicks, eraMonths } from './timeline-detail.ts';
import { watchGestures } from './timeline-gestures.ts';
import type { TimeScale } from './timeline-layout.ts';
import { LEAST_DAYS } from '../../time/time-window.ts';
import { createTimelineWindow } from './timeline-window.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { useLocale } from '../shared/locale-context.ts';
import { part } from '../shared/part.tsx';
import './timeline-tools.css';

/** A span of so many days or fewer is looked at closely even as a whole. */
const SHORT_SPAN = 731;

const TimelineBars = part(() => import('./TimelineBars.tsx'));

/**
 * What lets the timeline be looked at closely, fetched after the first view: its window, the marks of a short one, wheel,
 * pinch and keys, and a tab on its edge with the same as buttons and the rows of bars on demand.
 */
export default function TimelineCloser(props: {
  readonly session: Session;
  readonly strip: HTMLElement;
  readonly scale: TimeScale;
  /** Factor on the size of type. */
  readonly type: number;
  onLook(look: CloseLook | null): void;
}) {
  const locale = useLocale();
  const atlas = props.session.atlas();
  const band = createTimelineWindow(props.session);
  const words = () => locale.words(TIMELINE_WORDS);
  const title = (id: string) =>
    locale.text(atlas.events.find((event) => event.id === id)?.feature.properties ?? {}, 'title');

  const marks = createMemo((): CloseMarks | null => {
    if (!band.zoomed() && atlas.span.end - atlas.span.start > SHORT_SPAN) return null;
    const { scale, type } = props;
    return {
      eras: (polity) =>
        eraMonths(atlas, polity, scale, locale, 13.5 * type).map((mark) => ({
          ...mark,
          text: mark.text ?? '',
        })),
      dots: closeDots(atlas, scale, 12.2 * type, title),
      ticks: closeTicks(scale, locale, 15 * type),
    };
  });
  const days = () => band.shown().end - band.shown().start;

  const lit = createMemo(() =>
    [props.session.selection(), props.session.hovered()].flatMap((one) => {
      const list = one?.kind === 'siege' ? atlas.sieges : one?.kind === 'movement' ? atlas.movements : [];
      return list.filter(({ id }) => id === one?.id);
    }),
  );

  onMount(() => {
    props.onLook({ marks, lit });
    const stop = watchGestures(props.strip, props.session, band, () => props.scale);
    onCleanup(() => {
      stop();
      props.onLook(null);
    });
  });

  return (
    <>
      <Show when={props.session.bars()}>
        <Suspense>
          <TimelineBars session={props.session} scale={props.scale} type={props.type} label={words().bars} />
        </Suspense>
      </Show>
      <div class="timeline-tools" role="group" aria-label={words().timeline}>
        <button
          type="button"
          aria-label={words().longer}
          title={words().longer}
          disabled={!band.zoomed()}
          onClick={() => band.zoom(2)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={words().shorter}
          title={words().shorter}
          disabled={days() <= LEAST_DAYS}
          onClick={() => band.zoom(0.5)}
        >
          +
        </button>
        <button type="button" disabled={!band.zoomed()} onClick={band.showAll}>
          {words().all}
        </button>
        <button
          type="button"
          aria-pressed={props.session.bars()}
          onClick={() => props.session.setBars(!props.session.bars())}
        >
          {words().bars}
        </button>
        <ModeChoice session={props.session} />
      </div>
    </>
  );
}
