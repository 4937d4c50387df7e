import { createMemo, createResource, For, Show } from 'solid-js';
import numbersUrl from '../../../geo/numbers.json?url';
import type { Numbers as NumbersFile } from '../../atlas/numbers/numbers.ts';
import { armyChart, markPaths, moneyChart, type NumberChart } from '../../export/charts/number-charts.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale } from '../shared/locale-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';
import './numbers.css';

/** What armies are said to have counted, and what was promised, asked and paid, along the days of the atlas. */
export default function Numbers(props: RecordPageProps) {
  const locale = useLocale();
  const [file] = createResource(() => fetchJson<NumbersFile>(numbersUrl, { payments: [] }));
  const payments = () => (file.error ? [] : (file()?.payments ?? []));
  const armies = createMemo(() => armyChart(props.session.atlas(), locale));
  const money = createMemo(() => moneyChart(props.session.atlas(), payments(), locale));
  const Chart = (own: { readonly chart: NumberChart }) => (
    <>
      <h3>{own.chart.title}</h3>
      <p class="quiet">{own.chart.about}</p>
      <svg
        class="numbers"
        viewBox={`0 0 ${own.chart.width} ${own.chart.height}`}
        role="img"
        aria-label={own.chart.title}
      >
        <For each={own.chart.grid}>
          {([x1, y1, x2, y2]) => <line class="numbers-grid" x1={x1} x2={x2} y1={y1} y2={y2} />}
        </For>
        <For each={own.chart.labels}>
          {(label) => (
            <text x={label.x} y={label.y} text-anchor={label.end ? 'end' : 'start'}>
              {label.text}
            </text>
          )}
        </For>
        <For each={own.chart.rows}>
          {({ mark, text }) => (
            <g
              class={`numbers-${mark.kind}`}
              style={mark.power ? { color: `var(--deep-${mark.power})` } : undefined}
            >
              <title>{text}</title>
              <path class="numbers-stroked" d={markPaths(mark).stroked} />
              <path class="numbers-filled" d={markPaths(mark).filled} />
            </g>
          )}
        </For>
      </svg>
      <ul class="finding-list">
        <For each={own.chart.rows}>
          {({ day, text, note, select }) => (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => {
                  props.session.showSubject(day, select);
                }}
              >
                {locale.date(day)}
              </button>{' '}
              <InTongues text={text} />{' '}
              <span class="quiet">
                <InTongues text={note} />
              </span>
            </li>
          )}
        </For>
      </ul>
    </>
  );
  return (
    <div class="finding">
      <Chart chart={armies()} />
      <Show when={money()}>{(chart) => <Chart chart={chart()} />}</Show>
    </div>
  );
}
