import type { LinkDetails, PermalinkContext } from '../../src/permalink/permalink-context.ts';
import { readPanels } from '../../src/permalink/read-panels.ts';
import { PLAIN_PAGE, PLAIN_PANELS, type Panels } from '../../src/view/panels.ts';
import { FOLDS, KINDS_SHOWN, SHEETS, TABLE_COLUMNS } from '../../src/view/sheets.ts';
import { ACCOUNTS, DISPLAYS, openingView, type View } from '../../src/view/view.ts';
import { LAYER_IDS } from '../../src/view/layer-ids.ts';
import { ARMY_WIDTHS } from '../../src/view/army-widths.ts';
import { NAMES_SHOWN } from '../../src/view/names-shown.ts';
import { instantOf } from '../../src/time/instant.ts';
import { parseDay } from '../../src/time/written-date.ts';

export const span = { start: parseDay('1123-01-01'), end: parseDay('1128-01-01') };
export const defaults: View = openingView(instantOf(parseDay('1123-01-04')));
/** What reads the rarer parts of links; things have no days of their own here. */
export const details: LinkDetails = { dayOf: () => null, frameOf: () => null, readPanels };
const chapter = { start: parseDay('1126-01-27'), end: parseDay('1126-03-08') };
export const context: PermalinkContext = {
  span,
  box: [103, 29, 133.5, 48],
  zooms: { least: 4, most: 9 },
  defaults,
  hasChapter: (id) => id === 'siege',
  hasFeature: ({ id }) => id === 'pingzhou',
  stepsOf: () => 4,
  spanOf: (id) => (id === 'siege' ? chapter : undefined),
  accounts: () => ['article', 'song', 'atlas'],
  details: async () => details,
};

/** What stands about the map, at random. */
function randomPanels(next: () => number): Panels {
  const pick = <T>(options: readonly T[]) => options[Math.floor(next() * options.length)] as T;
  const often = (share: number) => next() < share;
  const day = () => span.start + Math.floor(next() * (span.end - span.start));
  const sheet = often(0.6) ? null : pick(SHEETS);
  const table = pick(Object.keys(TABLE_COLUMNS).slice(1));
  const kinds = (sheet && KINDS_SHOWN[sheet]) ?? [];
  const start = span.start + Math.floor(next() * 1600 * 24) / 24;
  return {
    ...PLAIN_PANELS,
    timeline: often(0.7) ? null : { start, end: start + 14 + Math.floor(next() * 200 * 24) / 24 },
    bars: often(0.3),
    followed: often(0.8) ? null : 'pingzhou',
    foresight: often(0.7),
    folds: FOLDS.filter(() => often(0.15)),
    divider: often(0.7) ? 50 : Math.round(next() * 1000) / 10,
    outlined: often(0.7),
    sheet,
    ...PLAIN_PAGE,
    find:
      sheet && /^(search|tables|sources|people|offices|units|chronicle)$/.test(sheet)
        ? pick(['', '太原', 'Tong Guan', 'a b'])
        : '',
    ...(sheet === 'tables' && {
      table,
      sort: often(0.5) ? null : `${often(0.5) ? '-' : ''}${pick(TABLE_COLUMNS[table] ?? [])}`,
    }),
    show: kinds.length > 0 && often(0.5) ? pick(kinds) : null,
    by: sheet === 'disagreements' && often(0.5) ? pick(['followed', 'article', 'song']) : null,
    between: sheet === 'changes' && often(0.5) ? [day(), day()] : null,
    entries: sheet === 'people' && often(0.5) ? ['童貫', '蔡靖'] : [],
  };
}

/** A state of the atlas at random; `next` gives numbers from 0 to 1. */
export function randomView(next: () => number): View {
  const pick = <T>(options: readonly T[]) => options[Math.floor(next() * options.length)] as T;
  const inChapter = next() < 0.3;
  const days = inChapter ? chapter : span;
  const day = days.start + Math.floor(next() * (days.end - days.start));
  const turn = next() < 0.5 ? 0 : Math.round(next() * 3600 - 1800) / 10 || 0;
  return {
    ...randomPanels(next),
    instant: instantOf(day, Math.floor(next() * 96) / 4),
    map:
      next() < 0.3
        ? null
        : {
            zoom: Number((4 + next() * 5).toFixed(2)),
            lat: Number((29 + next() * 19).toFixed(3)),
            lon: Number((103 + next() * 30.5).toFixed(3)),
            bearing: turn,
            pitch: next() < 0.5 ? 0 : Math.round(next() * 600) / 10,
          },
    chapter: inChapter ? 'siege' : null,
    select: next() < 0.5 ? null : { kind: pick(['place', 'movement', 'siege'] as const), id: 'pingzhou' },
    layers: LAYER_IDS.filter(() => next() < 0.7),
    language: pick(['en', 'zh-Hant', 'zh-Hans'] as const),
    names: pick(NAMES_SHOWN),
    widths: pick(ARMY_WIDTHS),
    theme: pick(['paper', 'dark', 'print'] as const),
    display: pick(DISPLAYS),
    speed: pick([0.05, 0.5, 1, 2, 4, 8, 15, 30, 60, 120]),
    loop: next() < 0.5,
    step: inChapter && next() < 0.5 ? 1 + Math.floor(next() * 4) : null,
    mode: pick([
      { kind: 'instant' },
      { kind: 'cumulative' },
      { kind: 'window', days: 1 + Math.floor(next() * 365) },
    ] as const),
    compare:
      next() < 0.6 ? null : instantOf(span.start + Math.floor(next() * 1800), Math.floor(next() * 96) / 4),
    account: pick(ACCOUNTS),
    data: next() < 0.8 ? null : pick(['https://example.org/x.geojson?a=1&b=%20', 'mine/戰役.csv', 'a#b']),
    under: next() < 0.3,
    unknown: next() < 0.7 ? [] : [['x', pick(['金', 'a b', '100%', '&=', ''])]],
  };
}
