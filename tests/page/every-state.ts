import type { Page } from 'playwright';
import { RECORD_PAGES } from '../../src/view/panels.ts';
import { goTo } from './go-to.ts';
import { settled } from './settled.ts';

/** A state of the page that a reader can bring about, whatever the language. */
export interface PageState {
  readonly name: string;
  /** Keys of its link, after the version. */
  readonly keys: string;
  /** Controls that are pressed to come to it from the link, by selectors, the last found of each. */
  readonly press?: readonly string[];
  /** What it is known by. */
  readonly shows: string;
  /** What is done besides. */
  act?(page: Page): Promise<void>;
}

const DAY = 'date=1126-01-31';
const KAIFENG = 'select=siege:kaifeng-1126';
const state = (
  name: string,
  keys: string,
  shows: string,
  press: readonly string[] = [],
  act?: PageState['act'],
): PageState => ({ name, keys: keys ? `${DAY}&${keys}` : DAY, shows, press, act });

/** Types a date that has several readings. */
const typeReadings = async (page: Page) => {
  await page.locator('.date-field input').fill('丙辰');
  await page.keyboard.press('Enter');
};
const TABLE =
  'name,lon,lat,start,end\nGranary,114.0,36.5,1126-01-10,1126-02-20\nNowhere,east,36.5,1126-01-10,\n';
const openTable = async (page: Page) => {
  const file = { name: 'survey.csv', mimeType: '', buffer: Buffer.from(TABLE) };
  await page.locator('.imported-data input[type="file"]').first().setInputFiles(file);
};
const PAGES = RECORD_PAGES.filter((name) => name !== 'search');
const SHEET = '#record-sheet-page :is(h3, p, table, input)';
const ABOUT = '.preferences-sheet > button:nth-last-of-type(2)';
const SETTINGS = '.preferences > summary';

/** States of map, cards and panels on a desk, 1280 × 720. */
export const ON_A_DESK: readonly PageState[] = [
  state('a day', '', '.day-events'),
  state('a column', 'select=movement:zongwang-first-invasion', '.card.selected .follow'),
  state('a siege with its evidence', `${KAIFENG}&open=evidence,note,card`, '.evidence[open]'),
  state('a place', 'select=place:yanjing&open=evidence', '.card.selected'),
  state('a prefecture', 'select=prefecture:taiyuan', '.card.selected'),
  state('a person', 'select=person:zhang-jue', '.card.selected'),
  state('an event', 'select=event:kaifeng-falls', '.card.selected'),
  state('a line', 'select=line:line-1005', '.card.selected'),
  state('a chapter', 'chapter=ch08-first-siege', '.cast'),
  state('all layers', 'open=layers,legend', '.base-layers[open]'),
  state('the settings', '', '.preferences-sheet', [SETTINGS]),
  state('the beginning', '', '.beginning', [SETTINGS, ABOUT]),
  state('readings of a date', '', '.date-choices', [], typeReadings),
  state('sharing', '', '.share textarea', ['.plate-openers .record-sheet-opener']),
  state('own data, none yet', 'sheet=own-data', '.imported-data'),
  state('own data with a file', 'sheet=own-data', '.imported-data table', [], openTable),
  state('sieges and marches as bars', 'bars=1&timeline=1125-12-01/1126-02-28', '.timeline-bars'),
  state('a window of days', 'mode=window:10', '.mode-choice'),
  state('all from the beginning', 'mode=cumulative', '.mode-choice'),
  state('the article’s account', 'account=seed', '.account-band'),
  state('two days with their list', 'compare=1127-06-01', '#compare-list', [
    '[aria-controls="compare-list"]',
  ]),
  state('a link that was mended', 'select=place:nowhere&speed=no', '.notice'),
  state('a hall', 'chapter=ch08-first-siege&view=present', '.present-stage'),
  state('an embedded map', 'view=embed', '.open-whole'),
];

/** Pages of the record on a desk. */
export const RECORD_ON_A_DESK: readonly PageState[] = [
  ...PAGES.map((page) => state(`the record: ${page}`, `sheet=${page}`, SHEET)),
  state('a search', 'sheet=search&find=Taiyuan', '#finding-found [role="option"]'),
  state('a table narrowed', 'sheet=tables&table=holders&find=Taiyuan', '.finding-table tbody tr'),
  state('a person of the record', `sheet=people&entry=${encodeURIComponent('張覺')}`, SHEET),
];

/** States on a telephone, 390 × 844. */
export const ON_A_PHONE: readonly PageState[] = [
  state('a day', '', '.drawer[data-stop="peek"]'),
  state('the menu', '', '.plate-openers', ['.menu-opener']),
  state('the settings', '', '.preferences-sheet', ['.menu-opener', SETTINGS]),
  state('the beginning', '', '.beginning', ['.menu-opener', SETTINGS, ABOUT]),
  state('a card', `${KAIFENG}&open=card`, '.drawer[data-stop="half"]'),
  state('a person', 'select=person:zhang-jue&open=card', '.drawer[data-stop="half"]'),
  state('the legend', 'open=legend,layers', '.base-layers[open]'),
  state('a search', 'sheet=search&find=Taiyuan', '#finding-found [role="option"]'),
  state('a table', 'sheet=tables&table=holders', '.finding-table tbody tr'),
  state('sharing', '', '.share textarea', ['.menu-opener', '.plate-openers .record-sheet-opener']),
  state('two days', 'compare=1127-06-01', '.compare-divider'),
  state('a hall', 'chapter=ch08-first-siege&view=present', '.present-stage'),
];

/** What can be closed by a press, the innermost first. */
const CLOSERS = ['.beginning > .close', '.preferences[open] > summary', '.sheet-close'];

/** Brings the page to a state from the plain day; returns what puts the page back. */
export async function bringTo(page: Page, of: PageState, settings: string): Promise<() => Promise<void>> {
  await goTo(page, `#v=1&${of.keys}&${settings}`);
  for (const selector of of.press ?? []) {
    const control = page.locator(selector).last();
    await control.waitFor();
    await control.click();
  }
  await of.act?.(page);
  await page.locator(of.shows).first().waitFor({ state: 'attached' });
  await settled(page);
  return async () => {
    if (of.act === typeReadings) await page.locator('.date-field input').press('Escape');
    const menu = of.press?.includes('.menu-opener') ? ['.menu-opener[aria-expanded="true"]'] : [];
    for (const selector of [...CLOSERS, ...menu])
      for (const one of await page.locator(selector).all()) if (await one.isVisible()) await one.click();
  };
}
