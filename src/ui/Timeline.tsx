import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Session } from '../session/session.ts';
import { SEALS } from './seals.ts';
import { TimelineBands, type TimelineRows } from './TimelineBands.tsx';
import { dayAfterKey } from './slider-keys.ts';
import { timeScale } from './timeline-layout.ts';
import { useTongue } from './tongue.ts';

interface Measure {
  readonly width: number;
  readonly height: number;
}

function rowsFor({ width, height }: Measure): TimelineRows {
  const big = width > 1600;
  const phone = width < 600;
  const band = phone ? 17 : big ? 25 : 21;
  const song = phone ? 9 : 13;
  const jin = height - band - (phone ? 20 : big ? 27 : 24);
  const chapters = jin - (phone ? 7 : 10);
  return {
    band,
    song,
    dots: chapters - (phone ? 8 : big ? 27 : 24),
    dotRadius: phone ? 1.3 : 1.5,
    chapters,
    jin,
    years: height - (phone ? 5 : 7),
  };
}

/** The strip at the foot of the page: drag, click or press keys anywhere on it to go to a day. */
export function Timeline(props: { readonly session: Session }) {
  const tongue = useTongue();
  const [measure, setMeasure] = createSignal<Measure>({ width: 0, height: 124 });
  const rows = createMemo(() => rowsFor(measure()));
  const phone = createMemo(() => measure().width < 600);
  const scale = createMemo(() => {
    const inset = phone() ? 12 : 40;
    return timeScale(props.session.atlas, inset, measure().width - inset);
  });
  const playhead = createMemo(() => scale().x(props.session.instant()));
  const courts = () =>
    [...new Set(props.session.atlas.calendar.eras.map(({ polity }) => polity))].slice(0, 2);
  let strip!: HTMLDivElement;

  onMount(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setMeasure({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(strip);
    onCleanup(() => observer.disconnect());
  });

  let pressed: { readonly x: number; readonly chapter: string | null } | null = null;
  const goTo = (event: PointerEvent) => {
    props.session.setDay(scale().dayAt(event.clientX - strip.getBoundingClientRect().left));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const mark =
      event.target instanceof Element ? event.target.closest('text')?.closest('[data-chapter]') : null;
    pressed = { x: event.clientX, chapter: mark?.getAttribute('data-chapter') ?? null };
    strip.setPointerCapture(event.pointerId);
    props.session.setDragging(true);
    if (!pressed.chapter) goTo(event);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!props.session.dragging() || !pressed) return;
    if (pressed.chapter && Math.abs(event.clientX - pressed.x) < 4) return;
    pressed = { ...pressed, chapter: null };
    goTo(event);
  };
  const onPointerUp = () => {
    if (pressed?.chapter) props.session.chooseChapter(pressed.chapter);
    pressed = null;
    props.session.setDragging(false);
  };
  const onPointerCancel = () => {
    pressed = null;
    props.session.setDragging(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayAfterKey(event.key, event.shiftKey, props.session.day(), props.session.atlas.span);
    if (day === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    props.session.pause();
    props.session.setDay(day);
  };

  return (
    <div
      ref={strip}
      class="timeline"
      role="slider"
      tabindex="0"
      aria-label={tongue.words().date}
      aria-valuemin={props.session.atlas.span.start}
      aria-valuemax={props.session.atlas.span.end - 1}
      aria-valuenow={props.session.day()}
      aria-valuetext={[
        tongue.date(props.session.day()),
        ...tongue.courtDates(props.session.day()).map(({ text }) => text),
      ].join(', ')}
      aria-orientation="horizontal"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onKeyDown={onKeyDown}
    >
      <Show when={measure().width > 0}>
        <svg width={measure().width} height={measure().height} aria-hidden="true">
          <defs>
            <clipPath id="timeline-past">
              <rect x="0" y="0" width={Math.max(playhead(), 0)} height={measure().height} />
            </clipPath>
          </defs>
          <Show when={!phone()}>
            <For each={courts()}>
              {(court, i) => (
                <text
                  class="seal-text"
                  style={{ fill: `var(--deep-${court})` }}
                  x="12"
                  y={(i() === 0 ? rows().song : rows().jin) + rows().band / 2}
                  dominant-baseline="central"
                >
                  {SEALS[court]}
                </text>
              )}
            </For>
          </Show>
          <TimelineBands
            session={props.session}
            scale={scale()}
            rows={rows()}
            bin={phone() ? 14 : 6}
            compact={phone()}
          />
          <g class="playhead" transform={`translate(${playhead()} 0)`}>
            <line y1="6" y2={rows().jin + rows().band + 4} />
            <path d="M-6,0h12l-6,9z" />
          </g>
        </svg>
      </Show>
    </div>
  );
}
