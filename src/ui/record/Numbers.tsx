import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, createResource, For, Show } from 'solid-js';
import numbersUrl from '../../../geo/numbers.json?url';
import {
  decades,
  onLogScale,
  saidStrengths,
  type Numbers as NumbersFile,
  type Payment,
  type SaidStrength,
} from '../../atlas/numbers/numbers.ts';
import { instantOf } from '../../time/instant.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import type { Selection } from '../../view/view.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { NUMBER_WORDS } from '../shared/number-words.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';
import './numbers.css';

/** The drawing area of a chart, in the units of its own box. */
const WIDTH = 640;
const LEFT = 58;
const RIGHT = 12;
const TOP = 8;
const ARMIES_HEIGHT = 260;
const ROW = 46;
const UNITS = ['gold', 'silver', 'silk', 'strings', 'grain'] as const;

/** What armies are said to have counted, and what was promised, asked and paid, along the days of the atlas. */
export default function Numbers(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(NUMBER_WORDS);
  const [file] = createResource(() => fetchJson<NumbersFile>(numbersUrl, { payments: [] }));
  const payments = () => (file.error ? [] : (file()?.payments ?? []));
  const { span } = props.session.atlas();
  const x = (day: number) =>
    LEFT + ((Math.max(day, span.start) - span.start) / (span.end - span.start)) * (WIDTH - LEFT - RIGHT);
  const yearOf = (day: number) => Number(/^-?\d+/.exec(writeDay(day))?.[0]);
  const years = Array.from(
    { length: yearOf(span.end - 1) - yearOf(span.start) + 1 },
    (_, i) => yearOf(span.start) + i,
  );
  const armies = createMemo(() => saidStrengths(props.session.atlas()));
  const number = (value: number) => value.toLocaleString('en-GB');
  const go = (selection: Selection, day: number) => {
    props.session.setInstant(instantOf(day));
    props.session.select(selection);
  };
  const Years = (own: { readonly height: number }) => (
    <For each={years}>
      {(year) => {
        const at = x(Math.max(parseDay(`${String(year).padStart(4, '0')}-01-01`), span.start));
        return (
          <>
            <line class="numbers-grid" x1={at} x2={at} y1={TOP} y2={own.height - 18} />
            <text x={at + 3} y={own.height - 4}>
              {year}
            </text>
          </>
        );
      }}
    </For>
  );
  const scale = createMemo(() => decades(armies().flatMap(({ low, high }) => [low, high])));
  const y = (value: number) => {
    const [least = 1, most = 10] = [scale()[0], scale().at(-1)];
    return ARMIES_HEIGHT - 24 - onLogScale(value, least, most) * (ARMIES_HEIGHT - 24 - TOP);
  };
  const armyText = ({ movement, low, high }: SaidStrength) =>
    [locale.text(movement.feature.properties, 'title'), words().said(number(low), number(high))].join(
      words().comma,
    );
  const paymentText = (payment: Payment) =>
    [
      locale.text(payment, 'what'),
      words().kinds[payment.kind],
      `${number(payment.low ?? payment.value)}${payment.high && payment.high !== payment.low ? `–${number(payment.high)}` : ''} ${words().units[payment.unit]}`,
    ].join(words().comma);
  const rows = createMemo(() => UNITS.filter((unit) => payments().some((payment) => payment.unit === unit)));
  const sums = createMemo(() =>
    decades(payments().flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])),
  );
  const radius = ({ value }: Payment) => {
    const [least = 1, most = 10] = [sums()[0], sums().at(-1)];
    return 3 + 14 * onLogScale(value, least, most);
  };
  return (
    <div class="finding">
      <h3>{words().armies}</h3>
      <p class="quiet">{words().armiesAbout}</p>
      <svg class="numbers" viewBox={`0 0 ${WIDTH} ${ARMIES_HEIGHT}`} role="img" aria-label={words().armies}>
        <For each={scale()}>
          {(value) => (
            <>
              <line class="numbers-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
              <text x={LEFT - 5} y={y(value) + 3.5} text-anchor="end">
                {number(value)}
              </text>
            </>
          )}
        </For>
        <Years height={ARMIES_HEIGHT} />
        <For each={armies()}>
          {(army) => (
            <g
              style={{ color: `var(--deep-${army.movement.feature.properties.powers[0]?.power ?? 'none'})` }}
            >
              <title>{armyText(army)}</title>
              <line
                class="numbers-stroke"
                x1={x(army.start)}
                x2={x(army.start)}
                y1={y(army.low)}
                y2={y(army.high)}
              />
              <circle cx={x(army.start)} cy={y(army.low)} r="3" />
              <circle cx={x(army.start)} cy={y(army.high)} r="3" />
            </g>
          )}
        </For>
      </svg>
      <ul class="finding-list">
        <For each={armies()}>
          {(army) => (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => go({ kind: 'movement', id: army.movement.id }, army.start)}
              >
                {locale.date(army.start)}
              </button>{' '}
              {armyText(army)}
            </li>
          )}
        </For>
      </ul>
      <Show when={payments().length}>
        <h3>{words().money}</h3>
        <p class="quiet">{words().moneyAbout}</p>
        <svg
          class="numbers"
          viewBox={`0 0 ${WIDTH} ${rows().length * ROW + 26}`}
          role="img"
          aria-label={words().money}
        >
          <Years height={rows().length * ROW + 26} />
          <For each={rows()}>
            {(unit, i) => (
              <text x="0" y={TOP + i() * ROW + ROW / 2 + 4}>
                {words().units[unit]}
              </text>
            )}
          </For>
          <For each={payments()}>
            {(payment) => {
              const [cx, cy] = [
                x(parseDay(payment.date)),
                TOP + rows().indexOf(payment.unit) * ROW + ROW / 2,
              ];
              return (
                <g class={`numbers-${payment.kind}`}>
                  <title>{paymentText(payment)}</title>
                  <Show
                    when={payment.kind === 'paid'}
                    fallback={<circle cx={cx} cy={cy} r={radius(payment)} />}
                  >
                    <rect
                      x={cx - radius(payment)}
                      y={cy - radius(payment)}
                      width={2 * radius(payment)}
                      height={2 * radius(payment)}
                    />
                  </Show>
                </g>
              );
            }}
          </For>
        </svg>
        <ul class="finding-list">
          <For each={payments()}>
            {(payment) => (
              <li>
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    go({ kind: 'event', id: payment.select.slice('event:'.length) }, parseDay(payment.date))
                  }
                >
                  {locale.date(parseDay(payment.date))}
                </button>{' '}
                <InTongues text={paymentText(payment)} />{' '}
                <span class="quiet">
                  <InTongues text={locale.text(payment, 'text')} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
