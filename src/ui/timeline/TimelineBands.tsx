import { createMemo, For } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { eraYearZh } from '../../time/date-text.ts';
import {
  chapterMarks,
  eraYears,
  eventDots,
  monthTicks,
  placeNames,
  type EraYearMark,
  type EventDot,
  type Tick,
  type TimeScale,
} from './timeline-layout.ts';
import { useLocale } from '../shared/locale-context.ts';

/** Heights of the timeline's parts in px from the top. */
export interface TimelineRows {
  readonly band: number;
  readonly upper: number;
  readonly dots: number;
  readonly dotRadius: number;
  /** How many dots stand over one another at most, where there is no room for all. */
  readonly dotsMost?: number;
  readonly chapters: number;
  readonly names: number;
  readonly lower: number;
  /** The upper edge of the bar that marks the days of what is chosen. */
  readonly lit: number;
  readonly years: number;
}

/** How much wider bold letters are, and the sizes between which letters are, in px (timeline.css, hand.css). */
const BOLD = 1.08;
const SMALLEST_PX = 11;
const LARGEST_PX = 16.5;

/** A court's years as a band in its colour; a change of era stands bold behind a heavy rule. */
function EraBand(props: {
  readonly marks: readonly EraYearMark[];
  readonly polity: string;
  readonly y: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly readerType: number;
}) {
  const locale = useLocale();
  /** As much of a year's name as its band has room for, in one script. */
  const label = (mark: EraYearMark): string => {
    if (mark.text !== undefined) return mark.text;
    const options = locale.english()
      ? [`${mark.name_en} ${mark.year}`, mark.opens ? mark.name_en : '']
      : [locale.script(eraYearZh(mark))];
    const bold = mark.opens ? BOLD : 1;
    return options.find((text) => advance(text) * bold + 8 < mark.width) ?? '';
  };
  const advance = (text: string) =>
    [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1.04 : 0.48), 0) *
    Math.min(Math.max(props.height * 0.66, SMALLEST_PX * props.readerType), LARGEST_PX * props.readerType);
  return (
    <g class="era-band" style={{ '--band': `var(--band-${props.polity})` }}>
      <rect
        class="band"
        x={props.scale.left}
        y={props.y}
        width={props.scale.right - props.scale.left}
        height={props.height}
      />
      <For each={props.marks}>
        {(mark) => (
          <>
            <line
              classList={{ opens: mark.opens }}
              x1={mark.x}
              x2={mark.x}
              y1={props.y}
              y2={props.y + props.height}
            />
            <text
              classList={{ opens: mark.opens }}
              x={mark.x + 5}
              y={props.y + props.height / 2}
              dominant-baseline="central"
            >
              {label(mark)}
            </text>
          </>
        )}
      </For>
    </g>
  );
}

/** What the timeline draws in place of years, dots and ticks where it is looked at closely. */
export interface CloseMarks {
  eras(polity: string): readonly EraYearMark[];
  readonly dots: readonly EventDot[];
  readonly ticks: readonly Tick[];
}

/** Everything of the timeline that the instant does not move: bands, dots, chapters, months and years. */
export function TimelineBands(props: {
  readonly session: Session;
  readonly scale: TimeScale;
  readonly rows: TimelineRows;
  readonly bin: number;
  /** Factor on the size of type, which holds that of the reader’s. */
  readonly type: number;
  readonly readerType: number;
  /** Whether chapters have names. */
  readonly named: boolean;
  readonly close: CloseMarks | null;
}) {
  const locale = useLocale();
  const atlas = props.session.atlas();
  const courts = () => atlas.config.courts;
  const chapters = createMemo(() => {
    const marks = chapterMarks(atlas, props.scale);
    const names = marks.map(({ id }) => {
      const index = atlas.chapters.findIndex((chapter) => chapter.id === id);
      const full = locale.text(atlas.chapters[index]?.feature.properties ?? {}, 'title');
      return props.named ? { full, short: String(index + 1) } : { full: '', short: '' };
    });
    const advance = (text: string) =>
      [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.4 : 5.9), 0) * props.type;
    const placed = placeNames(marks, names, advance);
    return marks.map((mark, i) => ({ ...mark, name: placed[i] }));
  });
  const dots = createMemo(() => {
    const all = props.close?.dots ?? eventDots(atlas, props.scale, props.bin);
    return all.filter(({ level }) => level < (props.rows.dotsMost ?? Infinity));
  });
  return (
    <g>
      <For each={courts()}>
        {(polity, i) => (
          <EraBand
            marks={props.close?.eras(polity) ?? eraYears(atlas, polity, props.scale)}
            polity={polity}
            y={i() === 0 ? props.rows.upper : props.rows.lower}
            height={props.rows.band}
            scale={props.scale}
            readerType={props.readerType}
          />
        )}
      </For>
      <g class="dots">
        <g id="timeline-dots" class="dots">
          <For each={dots()}>
            {(dot) => (
              <circle
                data-event={dot.id}
                class={dot.dated}
                classList={{ lit: props.session.lit('event', dot.id) }}
                cx={dot.x}
                cy={props.rows.dots - dot.level * props.rows.dotRadius * 2.15}
                r={props.rows.dotRadius * (props.session.lit('event', dot.id) ? 2 : 1)}
              />
            )}
          </For>
        </g>
        <For each={dots().filter(({ text }) => text)}>
          {(dot) => (
            <text
              data-event={dot.id}
              classList={{ lit: props.session.lit('event', dot.id) }}
              x={dot.x + 6}
              y={props.rows.dots}
              dominant-baseline="central"
            >
              {dot.text}
            </text>
          )}
        </For>
      </g>
      <use class="dots-past" href="#timeline-dots" clip-path="url(#timeline-past)" />
      <For each={chapters()}>
        {(mark) => (
          <g
            class="chapter-mark"
            classList={{ running: props.session.chapter()?.id === mark.id }}
            data-chapter={mark.id}
          >
            <path
              d={`M${mark.x + 1},${props.rows.chapters + mark.lane * 4 - 4}v4h${Math.max(mark.width - 2, 2)}v-4`}
              fill="none"
            />
            <text x={mark.name?.middle} y={props.rows.names} text-anchor="middle">
              {mark.name?.text}
            </text>
          </g>
        )}
      </For>
      <g class="ticks">
        <For each={props.close?.ticks ?? monthTicks(props.scale, locale.language())}>
          {(tick) => (
            <>
              <line
                x1={tick.x}
                x2={tick.x}
                y1={props.rows.lower + props.rows.band}
                y2={
                  props.rows.lower +
                  props.rows.band +
                  (tick.kind === 'year' ? 7 : tick.kind === 'half' ? 5 : 3)
                }
              />
              <text x={tick.x + 4} y={props.rows.years}>
                {tick.text}
              </text>
            </>
          )}
        </For>
      </g>
    </g>
  );
}
