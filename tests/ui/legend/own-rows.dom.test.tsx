import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, expect, it } from 'vitest';
import { createLocale } from '../../../src/locale/locale.ts';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { OwnHallRows } from '../../../src/ui/legend/OwnHallRows.tsx';
import OwnLegend from '../../../src/ui/legend/OwnLegend.tsx';
import OwnDensity from '../../../src/ui/timeline/OwnDensity.tsx';
import { timeScale } from '../../../src/ui/timeline/timeline-layout.ts';
import { useStore } from '../../../src/ui/shared/app-context.ts';
import { createSharedOverlays, type OwnLegendRow } from '../../../src/ui/shared/shared-overlays.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const { span } = atlas;
const DAYS = span.end - span.start;

/** Puts the row of a file on a desk, in a hall and on the timeline; `alive`: its records on each day. */
function show(row: () => OwnLegendRow, alive = new Uint32Array(DAYS)): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  const Put = () => {
    useStore(createSharedOverlays).share([
      { copyTo: () => () => undefined, legendRow: row, alive: () => alive },
    ]);
    return null;
  };
  dispose = render(() => {
    const session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    return (
      <InApp session={session} locale={locale}>
        <Put />
        <ul class="desk">
          <OwnLegend />
        </ul>
        <ul class="hall">
          <OwnHallRows />
        </ul>
        <svg>
          <OwnDensity scale={timeScale(span, 0, DAYS)} first={span.start} y={10} />
        </svg>
      </InApp>
    );
  }, root);
  return root;
}

it('a file has a row with its groups, which are switched; a hall shows those that are seen; the timeline when they are', () => {
  const [shown, setShown] = createSignal(true);
  const [jin, setJin] = createSignal(true);
  const row = (): OwnLegendRow => ({
    name: 'forts.csv',
    mark: 'point',
    colour: '#112233',
    shown: shown(),
    toggle: () => setShown(!shown()),
    groups: [
      {
        label: 'Jin',
        kind: 'value',
        count: 2,
        colour: '#d55e00',
        shown: jin(),
        toggle: () => setJin(!jin()),
      },
      { label: '', kind: 'blank', count: 1, colour: '#b5ae9f', shown: true, toggle: () => undefined },
    ],
  });
  const alive = new Uint32Array(DAYS);
  alive.fill(4, 100, 200);
  const root = show(row, alive);
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.desk input')];
  const hall = () => [...root.querySelectorAll('.hall li')].map((one) => one.textContent);
  const path = () => root.querySelector('.own-density')?.getAttribute('d') ?? '';
  expect(boxes().map((box) => box.checked)).toEqual([true, true, true]);
  expect(root.querySelector('.desk')?.textContent).toContain('forts.csv');
  expect(hall()).toEqual(['Jin', '(nothing)']);
  // as tall as may be from the hundredth day to the two hundredth, and nowhere else
  const heights = [...path().matchAll(/V([\d.]+)H([\d.]+)/g)].map(
    ([, y, x]) => [Number(x), Number(y)] as const,
  );
  const tall = heights.filter(([, y]) => y > 10).map(([x]) => x);
  expect(Math.min(...tall)).toBeGreaterThanOrEqual(99);
  expect(Math.max(...tall)).toBeLessThanOrEqual(204);
  expect(tall.length).toBeGreaterThan(40);
  boxes()[1]?.click();
  expect(hall()).toEqual(['(nothing)']);
  boxes()[0]?.click();
  expect(hall()).toEqual([]);
  expect(path()).toBe('');
});

it('a file whose points are sized has dots of their sizes, as large as on the map, in the legend and in a hall', () => {
  const dots = [
    { text: '50', radius: 4 },
    { text: '820.75', radius: 11.5 },
    { text: '1,250.5', radius: 15 },
  ];
  const row = (): OwnLegendRow => ({
    name: 'walk.csv',
    mark: 'point',
    colour: '#112233',
    shown: true,
    toggle: () => undefined,
    groups: [],
    sizes: { name: 'walked', dots },
  });
  show(row);
  for (const place of ['.desk', '.hall']) {
    const key = document.querySelector(`${place} .own-sizes`);
    expect(key?.textContent).toContain('walked');
    const drawn = [...(key?.querySelectorAll('.own-size') ?? [])].map((one) => ({
      text: one.textContent?.trim(),
      radius: Number(one.querySelector('circle[fill]')?.getAttribute('r')),
    }));
    expect(drawn).toEqual(dots);
  }
});
