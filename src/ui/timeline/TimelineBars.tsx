import { createEffect, createMemo, For, on, onCleanup, onMount, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { contains } from '../../time/interval.ts';
import { textWidth } from './timeline-detail.ts';
import { fringesOnStrip, layBars, movementBars, siegeBars, type TimelineBar } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-layout.ts';
import { useLocale } from '../shared/locale-context.ts';
import './timeline-bars.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** Px of a day from which every bar has its title, beside it where it is too short. */
const TITLED = 4;
const LONGEST_TITLE = 170;

/** Rows of bars over the timeline: sieges, and below them movements, each a button that opens its card. */
export default function TimelineBars(props: {
  readonly session: Session;
  readonly scale: TimeScale;
  readonly type: number;
  /** What the rows are called. */
  readonly label: string;
}) {
  const locale = useLocale();
  const { session } = props;
  const lane = () => Math.round(24 * Math.max(props.type, 1));
  const head = () => Math.round(17 * props.type);
  const title = (bar: TimelineBar) => locale.text(bar.record, 'title');
  const sideOf = (bar: TimelineBar) => locale.power(bar.power);
  const seal = (bar: TimelineBar) => locale.seal(bar.power);
  const wanted = (bar: TimelineBar) =>
    props.scale.perDay < TITLED
      ? 0
      : Math.min(textWidth(`${seal(bar)} ${title(bar)}`, 12.6 * props.type) + 4, LONGEST_TITLE * props.type);
  const groups = createMemo(() => {
    let top = 4;
    return [
      { id: 'sieges' as const, bars: siegeBars(session.atlas()) },
      { id: 'movements' as const, bars: movementBars(session.atlas()) },
    ].map(({ id, bars }) => {
      const { laid, lanes } = layBars(bars, props.scale, wanted);
      const group = { id, laid, top, height: head() + lanes * lane() + 3 };
      top += group.height;
      return group;
    });
  });
  const height = () => groups().reduce((sum, group) => sum + group.height, 5);
  let sheet!: HTMLElement;
  /** The first of the bars that are selected, else in force, comes into view. */
  const reveal = () => {
    const first =
      sheet.querySelector<HTMLElement>('.bar.lit') ?? sheet.querySelector<HTMLElement>('.bar.running');
    const below = (first?.offsetTop ?? 0) - sheet.scrollTop;
    if (first && (below < 0 || below + first.offsetHeight > sheet.clientHeight))
      sheet.scrollTop = Math.max(first.offsetTop - sheet.clientHeight / 2, 0);
  };
  onMount(() => requestAnimationFrame(reveal));
  createEffect(
    on(
      () => [session.selection(), props.scale.window],
      () => requestAnimationFrame(reveal),
      { defer: true },
    ),
  );
  createEffect(() =>
    document.documentElement.style.setProperty('--bars', `min(${height()}px, var(--bars-most))`),
  );
  onCleanup(() => document.documentElement.style.removeProperty('--bars'));

  const open = (bar: TimelineBar) => {
    if (contains(bar, session.day())) return session.select(bar.selection);
    session.pause();
    session.showSubject(bar.start, bar.selection);
  };
  const describe = (bar: TimelineBar) =>
    [
      title(bar),
      sideOf(bar),
      bar.form === 'siege' ? '' : (locale.words(INTERFACE_WORDS).movementTypes[bar.form] ?? ''),
      locale.words(INTERFACE_WORDS).until(locale.date(bar.start), locale.date(bar.end - 1)),
      bar.uncertain ? locale.words(INTERFACE_WORDS).certainty.low : '',
    ]
      .filter(Boolean)
      .join(', ');
  /** Arrows step through the bars, so that the rows are one stop of the Tab key. */
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll('button')];
    const now = all.findIndex((button) => button === document.activeElement);
    all[(now + step + all.length) % all.length]?.focus();
  };
  const playhead = () => props.scale.x(session.instant());

  return (
    <section
      ref={sheet}
      class="timeline-bars"
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onWheel={(event) => event.stopPropagation()}
    >
      <div class="timeline-bars-sheet" style={{ height: `${height() - 1}px` }}>
        <Show when={playhead() >= props.scale.left && playhead() <= props.scale.right}>
          <div class="bars-playhead" style={{ transform: `translateX(${playhead() - 1}px)` }} />
        </Show>
        <For each={groups()}>
          {(group) => (
            <div role="group" aria-label={locale.words(INTERFACE_WORDS).layers[group.id]}>
              <p
                class="bars-title"
                aria-hidden="true"
                style={{ top: `${group.top}px`, left: `${props.scale.left}px` }}
              >
                {locale.words(INTERFACE_WORDS).layers[group.id]}
              </p>
              <For each={group.laid}>
                {({ bar, x, left, width, room, lane: row }, i) => {
                  const named = () =>
                    textWidth(`${seal(bar)} ${title(bar)}`, 12.6 * props.type) < room + 30 || room > 70;
                  return (
                    <button
                      type="button"
                      class={`bar form-${bar.form}`}
                      classList={{
                        uncertain: bar.uncertain,
                        running: contains(bar, session.day()),
                        lit: session.lit(bar.selection.kind, bar.selection.id),
                      }}
                      tabindex={
                        group.id === 'sieges' || !groups()[0]?.laid.length ? (i() === 0 ? 0 : -1) : -1
                      }
                      aria-label={describe(bar)}
                      title={describe(bar)}
                      style={{
                        '--side': `var(--deep-${bar.power}, var(--note))`,
                        left: `${left}px`,
                        top: `${group.top + head() + row * lane()}px`,
                        width: `${room}px`,
                        height: `${lane()}px`,
                      }}
                      onClick={() => open(bar)}
                      onPointerEnter={() => session.hover(bar.selection)}
                      onPointerLeave={() => session.hover(null)}
                      onFocus={() => session.hover(bar.selection)}
                      onBlur={() => session.hover(null)}
                    >
                      <Show when={named()}>
                        <span class="bar-title">
                          <b data-seal={seal(bar)} /> {title(bar)}
                        </span>
                      </Show>
                      <For each={fringesOnStrip(bar, props.scale)}>
                        {(fringe) => (
                          <span
                            class={`bar-fringe ${fringe.doubt}`}
                            style={{ left: `${fringe.x - left}px`, width: `${fringe.width}px` }}
                          />
                        )}
                      </For>
                      <span class="bar-mark" style={{ left: `${x - left}px`, width: `${width}px` }} />
                    </button>
                  );
                }}
              </For>
            </div>
          )}
        </For>
      </div>
    </section>
  );
}
