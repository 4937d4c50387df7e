import { RECORD_PAGES } from '../../src/view/panels.ts';

/** What a hand does to a control, found by a selector; `nth` of those that it finds, from 0. */
export type Act =
  | { readonly click: string; readonly nth?: number }
  | { readonly choose: string; readonly value: string }
  | { readonly type: string; readonly text: string }
  | { readonly press: string; readonly key: string };

/** A control, what was opened before it was touched, and what is done to it. */
export interface ControlChange {
  readonly name: string;
  /** Keys of the link from which it is changed, after the base. */
  readonly from: string;
  readonly acts: readonly Act[];
  /** Whether it needs the map, which tests without a browser do not draw. */
  readonly onMap?: true;
}

/** The state from which all are changed: an ordinary day with sieges and columns, on a map that lies where links can say. */
export const BASE = '#v=1&date=1126-01-31&map=5.90/37.000/114.000';

const SLIDER = '[role="slider"]';
const LAYERS = 10;

const change = (name: string, from: string, ...acts: readonly Act[]): ControlChange => ({ name, from, acts });
const row = (name: string, ...acts: readonly Act[]) => change(name, '', ...acts);

/** Every control of the page, each changed by itself. */
export const CONTROLS: readonly ControlChange[] = [
  // the day
  ...['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'].map((key) =>
    row(`slider: ${key}`, { press: SLIDER, key }),
  ),
  row('a day back', { click: '.playback .step' }),
  row('a day on', { click: '.playback .step', nth: 1 }),
  row(
    'a date typed',
    { type: '.date-field input', text: '1127-01-09' },
    { press: '.date-field input', key: 'Enter' },
  ),
  row('speed', { choose: '.playback select', value: '15' }),
  // the timeline
  row('timeline: closer', { click: '.timeline-tools button', nth: 1 }),
  row('timeline: closer by a key', { press: SLIDER, key: '+' }),
  change('timeline: farther', 'timeline=1125-12-01/1126-02-28', { click: '.timeline-tools button' }),
  change('timeline: all', 'timeline=1125-12-01/1126-02-28', { click: '.timeline-tools button', nth: 2 }),
  change('timeline: turned by the day', 'timeline=1126-01-20/1126-02-02', { press: SLIDER, key: 'PageUp' }),
  row('sieges and marches', { click: '.timeline-tools button', nth: 3 }),
  change('a bar of the timeline', 'bars=1', { click: '.timeline-bars .bar' }),
  ...['window:10', 'cumulative'].map((mode) =>
    row(`mode: ${mode}`, { choose: '.mode-choice', value: mode.replace('window:', '') }),
  ),
  // chapters, and what the day holds
  row('chapter before', { click: '.chapter-nav > button' }),
  row('chapter after', { click: '.chapter-nav > button', nth: 1 }),
  row('chapter chosen', { choose: '.chapter-nav select', value: 'ch12-road-north' }),
  change('a day of the chapter', 'chapter=ch08-first-siege', { click: '.card .day-link', nth: 1 }),
  row('an event of the day', { click: '.day-events .of-event button' }),
  row('a siege of the day', { click: '.day-events .of-siege button' }),
  row('a column of the day', { click: '.day-events .of-movement button' }),
  // the card
  change('card: closed', 'select=siege:kaifeng-1126', { click: '.card .close' }),
  change('card: a date in it', 'select=siege:kaifeng-1126', { click: '.card .day-link', nth: 1 }),
  change('card: evidence', 'select=siege:kaifeng-1126', { click: '.evidence > summary' }),
  change('card: where sources differ', 'select=siege:taiyuan-1126', { click: '.card-note > summary' }),
  change('card: to the disagreements', 'select=siege:taiyuan-1126&open=evidence', {
    click: '.evidence > button.link',
  }),
  change('card: follow the column', 'select=movement:zongwang-first-invasion', { click: '.follow' }),
  // the legend
  change('legend: unfolded', 'open=-legend', { click: '.legend > summary' }),
  row('legend: more layers', { click: '.base-layers > summary' }),
  ...Array.from({ length: LAYERS }, (_, nth) =>
    change(`layer ${nth + 1}`, 'open=layers', { click: '.legend input', nth }),
  ),
  // the settings
  ...(
    [
      ['language', 0, 'zh-Hant'],
      ['language', 0, 'zh-Hans'],
      ['colours', 1, 'dark'],
      ['colours', 1, 'print'],
      ['names', 2, 'zh'],
      ['names', 2, 'modern'],
    ] as const
  ).map(([name, nth, value]) =>
    row(
      `${name}: ${value}`,
      { click: '.preferences > summary' },
      {
        choose: `.preferences-sheet label:nth-of-type(${nth + 1}) select`,
        value,
      },
    ),
  ),
  row('the road ahead', { click: '.preferences > summary' }, { click: '.preferences-sheet input' }),
  row(
    'armies as wide as their numbers',
    { click: '.preferences > summary' },
    { click: '.preferences-sheet input', nth: 1 },
  ),
  row('round and round', { click: '.preferences > summary' }, { click: '.preferences-sheet input', nth: 2 }),
  // the sheet
  row('record: opened', { click: '.record-sheet-opener' }),
  change('record: closed', 'sheet=people', { click: '.sheet-close' }),
  ...RECORD_PAGES.filter((name) => name !== 'day').map((tab) =>
    change(`record: ${tab}`, 'sheet=day', { click: `#record-sheet-tab-${tab}` }),
  ),
  row('own data: opened', { click: '.record-sheet-opener', nth: 1 }),
  row('search: by its keys', { press: SLIDER, key: 'Control+k' }),
  change('search: text', 'sheet=search', { type: '#finding-search', text: 'Taiyuan' }),
  change('search: found', 'sheet=search&find=Taiyuan', { click: '#finding-found li' }),
  ...['movements', 'sieges', 'places', 'changes'].map((table) =>
    change(`tables: ${table}`, 'sheet=tables', { choose: '.finding-bar select', value: table }),
  ),
  change('tables: filter', 'sheet=tables&table=sieges', { type: '.finding-filter', text: 'Jin' }),
  change('tables: sorted', 'sheet=tables&table=sieges', { click: '.finding-table th button', nth: 3 }),
  change('tables: sorted the other way', 'sheet=tables&table=sieges&sort=place', {
    click: '.finding-table th button',
    nth: 3,
  }),
  change('tables: a row', 'sheet=tables&table=sieges', { click: '.finding-table tbody th button', nth: 5 }),
  change('chronicle: sought', 'sheet=chronicle', { type: '.finding-filter', text: 'Taiyuan' }),
  change('chronicle: kind', 'sheet=chronicle', { choose: '.finding-bar select', value: 'war' }),
  change('people: filter', 'sheet=people', { type: '.finding-filter', text: 'Li' }),
  change('people: here today', 'sheet=people', { click: '.finding-bar input[type="checkbox"]' }),
  change('who governed: filter', 'sheet=offices', { type: '.finding-filter', text: 'Zong' }),
  change('who governed: today', 'sheet=offices', { click: '.finding-bar input[type="checkbox"]' }),
  change('people: one', 'sheet=people', { click: '.finding-list summary', nth: 3 }),
  change('sources: filter', 'sheet=sources', { type: '.record-choices input', text: 'Song' }),
  change('sources: one', 'sheet=sources', { click: '.record-works h3 button', nth: 2 }),
  ...['kindSeed', 'kindAnnals', 'kindDay', 'kindSelected'].map((kind) =>
    change(`disagreements: ${kind}`, 'sheet=disagreements&select=siege:taiyuan-1126', {
      choose: '.record-choices select',
      value: kind,
    }),
  ),
  change('disagreements: one side’s', 'sheet=disagreements', {
    choose: '.record-choices label:nth-of-type(2) select',
    value: 'song',
  }),
  change('disagreements: the article’s account', 'sheet=disagreements', {
    click: '.account-switch input',
    nth: 1,
  }),
  change('article: a verdict', 'sheet=article', { choose: '.record-choices select', value: 'wrong' }),
  change(
    'changes: since another day',
    'sheet=changes',
    { type: '.account-days input', text: '1125-11-01' },
    { click: '.account-days button' },
  ),
  change('changes: on the map', 'sheet=changes&between=1125-11-01/1126-01-31', { click: '.account-swipe' }),
  // two days
  change(
    'two days: another',
    'compare=1125-06-01',
    { type: '.compare-panel input', text: '1126-06-01' },
    { press: '.compare-panel input', key: 'Enter' },
  ),
  change('two days: swapped', 'compare=1125-06-01', { click: '.compare-bar > button' }),
  change('two days: outlines', 'compare=1125-06-01', { click: '.compare-bar > button', nth: 1 }),
  change('two days: the list', 'compare=1125-06-01', { click: '.compare-bar > button', nth: 2 }),
  change('two days: closed', 'compare=1125-06-01', { click: '.compare-bar > button', nth: 3 }),
  change('two days: the line', 'compare=1125-06-01', { press: '.compare-divider', key: 'ArrowLeft' }),
  // the map
  { ...row('map: moved', { press: '.maplibregl-canvas', key: 'ArrowRight' }), onMap: true },
  { ...row('map: closer', { press: '.maplibregl-canvas', key: '+' }), onMap: true },
];

/**
 * What the panels show, whatever the language: which stand open, and the state of every control in them, in their
 * order; `choices`: with what is chosen in lists.
 */
export function panelsShown(root: ParentNode, choices = true): string[] {
  const left =
    '.preferences, .preferences *, .notices *, .share *, .maplibregl-map *, .date-field *, .account-days *, .export *, ' +
    // the way back from where a choice led is of the visit
    '.card-arrived *, ' +
    // what comes once the page has nothing else to do
    '.cast, .cast *, .narration *';
  const shown = (element: Element) => element.closest('[hidden]') === null;
  return [
    ...root.querySelectorAll(
      'details, button, input, select, option, [role="slider"], [role="separator"], [aria-current], .sheet',
    ),
  ]
    .filter((element) => !element.matches(left) && shown(element))
    .flatMap((element) => {
      const of = (name: string) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [`${name}=${value}`];
      };
      const state = [
        ...of('aria-expanded'),
        ...of('aria-pressed'),
        ...of('aria-selected'),
        ...of('aria-valuenow'),
        ...of('aria-current'),
        ...of('aria-sort'),
      ];
      if (element instanceof HTMLDetailsElement) state.push(element.open ? 'open' : 'folded');
      if (element instanceof HTMLInputElement)
        state.push(
          /^(checkbox|radio)$/.test(element.type) ? `checked=${element.checked}` : `value=${element.value}`,
        );
      if (choices && element instanceof HTMLSelectElement) state.push(`value=${element.value}`);
      if (element instanceof HTMLOptionElement) return [];
      const name = `${element.tagName.toLowerCase()}.${element.classList[0] ?? element.id}`;
      return [`${name} ${state.join(' ')}`];
    });
}
