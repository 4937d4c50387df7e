import { createMemo, createSignal, For, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { sharesGestures } from '../../session/in-frame.ts';
import type { Session } from '../../session/session.ts';
import { modeText } from '../shared/mode-text.ts';
import type { CloseLook } from './close-look.ts';
import { TimelineBands, type TimelineRows } from './TimelineBands.tsx';
import { onceAFrame } from '../shared/once-a-frame.ts';
import { keyStep } from './slider-keys.ts';
import { timeScale } from './timeline-layout.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { readerType } from '../shared/reader-type.ts';
import { part } from '../shared/part.tsx';
import { useStore } from '../shared/app-context.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';

const OwnDensity = part(() => import('./OwnDensity.tsx'), { adorns: true });
const TimelineCloser = part(() => import('./TimelineCloser.tsx'));

interface Measure {
  readonly width: number;
  readonly height: number;
  /** By how much larger than usual the reader’s type is. */
  readonly type: number;
}

/** How high the bar is that marks the days of what is chosen, in px. */
const LIT_PX = 3;
/** A strip lower than this, in px, has no room for names between its bands. */
const LOW = 90;

/** The rows of a low strip: both courts’ bands together, then dots and chapters, then the years. */
function lowRows(height: number, close: boolean): TimelineRows {
  const band = height < 54 ? 10 : 13;
  const years = height - 4;
  const between = years - 12 - (4 + 2 * band);
  return {
    band,
    upper: 3,
    lower: 4 + band,
    // over both bands, which have no room between them
    lit: 0,
    dots: close ? 4 + 2 * band + between / 2 : years - 16,
    dotRadius: close ? 2 : 1.3,
    dotsMost: Math.max(Math.floor((between - 5) / 2.8), 1),
    chapters: years - 12,
    names: years - 12,
    years,
  };
}

/** The rows of a strip in ordinary type. */
function ordinaryRows(width: number, height: number, close: boolean): TimelineRows {
  if (height < LOW) return lowRows(height, close);
  const big = width > 1600;
  const phone = width < 600;
  const band = phone ? 17 : big ? 25 : height < 120 ? 17 : 21;
  const middle = height < 120;
  const upper = phone ? 9 : middle ? 6 : 13;
  const lower = height - band - (phone ? 20 : big ? 27 : 24);
  const chapters = lower - (phone ? 7 : 10);
  return {
    band,
    upper,
    dots: close ? upper + band + (big ? 11 : phone ? 6 : 8) : chapters - (phone ? 8 : big ? 27 : 24),
    dotRadius: close ? (phone ? 2 : 2.4) : phone ? 1.3 : 1.5,
    chapters,
    names: chapters - (phone ? 3 : 6),
    lower,
    lit: lower - LIT_PX,
    years: height - (phone ? 5 : 7),
  };
}

function rowsFor({ width, height, type }: Measure, close: boolean): TimelineRows {
  const rows = ordinaryRows(width / type, height / type, close);
  return {
    ...rows,
    band: rows.band * type,
    upper: rows.upper * type,
    lower: rows.lower * type,
    lit: rows.lit * type,
    dots: rows.dots * type,
    dotRadius: rows.dotRadius * type,
    chapters: rows.chapters * type,
    names: rows.names * type,
    years: rows.years * type,
  };
}

/**
 * The strip at the foot of the page: drag, click or press keys anywhere on it to go to a day. Once the page has settled,
 * it can be looked at closely.
 */
export function Timeline(props: { readonly session: Session; readonly settled: boolean }) {
  const locale = useLocale();
  const atlas = props.session.atlas();
  const own = useStore(createSharedOverlays);
  const [look, setLook] = createSignal<CloseLook | null>(null);
  const [measure, setMeasure] = createSignal<Measure>({ width: 0, height: 124, type: 1 });
  const wide = () => measure().width / measure().type;
  const phone = createMemo(() => wide() < 600 || measure().height / measure().type < LOW);
  const type = () => (phone() ? 0.9 : wide() > 1600 ? 1.22 : 1) * measure().type;
  const scale = createMemo(() => {
    const inset = (phone() ? 12 : 40) * measure().type;
    return timeScale(props.session.timelineWindow(), inset, measure().width - inset);
  });
  const clampX = (x: number) => Math.min(Math.max(x, scale().left - 4), scale().right + 2);
  const close = () => look()?.marks() ?? null;
  const titled = () => close()?.dots.some(({ text }) => text !== undefined) === true;
  const rows = createMemo(() => rowsFor(measure(), titled()));
  const playhead = createMemo(() => scale().x(props.session.instant()));
  const courts = () => props.session.atlas().config.courts;
  let strip!: HTMLDivElement;
  const stripNow = () => strip;

  onMount(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) {
        const { width, height } = entry.contentRect;
        setMeasure({ width, height, type: readerType() });
      }
    });
    observer.observe(strip);
    onCleanup(() => observer.disconnect());
  });

  let pressed: { readonly x: number; readonly chapter: string | null; readonly waits: boolean } | null = null;
  const goTo = (clientX: number) => {
    props.session.setDay(scale().dayAt(clientX - strip.getBoundingClientRect().left));
  };
  const drag = onceAFrame((clientX: number) => props.session.dragging() && goTo(clientX));
  onCleanup(drag.drop);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const mark =
      event.target instanceof Element ? event.target.closest('text')?.closest('[data-chapter]') : null;
    // a finger may yet scroll the page around
    const touches = event.pointerType !== 'mouse' && sharesGestures(props.session.display());
    const chapter = mark?.getAttribute('data-chapter') ?? null;
    pressed = { x: event.clientX, chapter, waits: touches || chapter !== null };
    strip.setPointerCapture(event.pointerId);
    props.session.setDragging(true);
    if (!pressed.waits) goTo(event.clientX);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!props.session.dragging()) return;
    if (pressed?.waits && Math.abs(event.clientX - pressed.x) < 4) return;
    pressed = null;
    drag.ask(event.clientX);
  };
  const onPointerUp = (event: PointerEvent) => {
    drag.now();
    if (pressed?.waits && props.session.dragging()) {
      if (pressed.chapter) props.session.chooseChapter(pressed.chapter);
      else goTo(event.clientX);
    }
    onPointerCancel();
  };
  const onPointerCancel = () => {
    drag.drop();
    pressed = null;
    props.session.setDragging(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keyStep(event.key, event.shiftKey, props.session.day(), atlas.span);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    props.session.pause();
    if ('day' in step) props.session.setDay(step.day);
    else props.session.stepMonths(step.months);
  };

  return (
    <>
      <Show when={props.settled}>
        <Suspense>
          <TimelineCloser
            session={props.session}
            strip={stripNow()}
            scale={scale()}
            type={type()}
            onLook={setLook}
          />
        </Suspense>
      </Show>
      <div
        ref={strip}
        class="timeline"
        classList={{ titled: titled() }}
        role="slider"
        tabindex="0"
        aria-label={locale.words(INTERFACE_WORDS).date}
        aria-valuemin={atlas.span.start}
        aria-valuemax={atlas.span.end - 1}
        aria-valuenow={props.session.day()}
        aria-valuetext={[
          `${locale.date(props.session.day())} ${modeText(props.session.mode(), locale)}`.trimEnd(),
          ...locale.courtDates(props.session.day()).map(({ text }) => text),
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
                    y={(i() === 0 ? rows().upper : rows().lower) + rows().band / 2}
                    dominant-baseline="central"
                  >
                    {locale.seal(court)}
                  </text>
                )}
              </For>
            </Show>
            <TimelineBands
              session={props.session}
              scale={scale()}
              rows={rows()}
              bin={phone() ? 14 : 6}
              type={type()}
              readerType={measure().type}
              named={!phone() || titled()}
              close={close()}
            />
            <Suspense>
              <Show when={own.layers().length > 0}>
                <OwnDensity scale={scale()} first={atlas.span.start} y={rows().upper + rows().band} />
              </Show>
            </Suspense>
            <For each={look()?.lit()}>
              {({ start, end }) => (
                <rect
                  class="lit-span"
                  x={clampX(scale().x(start - 0.5))}
                  y={rows().lit}
                  width={Math.max(clampX(scale().x(end - 0.5)) - clampX(scale().x(start - 0.5)), 2)}
                  height={LIT_PX}
                />
              )}
            </For>
            <Show when={playhead() >= scale().left && playhead() <= scale().right}>
              <g class="playhead" transform={`translate(${playhead()} 0)`}>
                <line y1="6" y2={rows().lower + rows().band + 4} />
                <path d="M-6,0h12l-6,9z" />
              </g>
            </Show>
          </svg>
        </Show>
      </div>
    </>
  );
}
