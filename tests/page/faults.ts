import type { Page } from 'playwright';

/** What the network answers to an address that a fault is of: nothing, a status, or something else than what was asked for. */
type Answer =
  | 'nothing'
  | number
  | { readonly status?: number; readonly type: string; readonly body: string; readonly location?: string };

/** Something that goes wrong, what the reader sees of it, and what can be done then. */
export interface Fault {
  readonly name: string;
  /** The state that is opened, after the atlas’s address. */
  readonly state?: string;
  /** Which addresses fail, and how; `later`: only once the page is ready. */
  readonly of?: RegExp;
  readonly answer?: Answer;
  readonly later?: boolean;
  /** A script that runs before those of the page, as a browser that refuses something. */
  readonly browser?: string;
  /** Whether the page opens without being ready. */
  readonly never?: boolean;
  /** What the reader does that meets the fault. */
  meet?(page: Page): Promise<unknown>;
  /** Where the reader is told, and what is said. */
  readonly told?: readonly [where: string, words: RegExp];
  /** What stands there although something failed. */
  readonly stands?: string;
  /** What the reader does next, once the network answers again, and what comes of it. */
  readonly next?: readonly [name: string, does: (page: Page) => Promise<unknown>, comes: string];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const press = (name: string) => (page: Page) => button(page, name).click();
const at = (more: string) => (page: Page) =>
  page.evaluate((hash) => void (window.location.hash = hash), STATE + more);

/** A state of the atlas to which others are added. */
export const STATE = '#v=1&date=1126-01-31&map=6.00/36.500/115.000&lang=en&theme=paper';

/** The page in traditional Chinese, chosen in the settings’ way: by its address. */
const chinese = (page: Page) =>
  page.evaluate((hash) => void (window.location.hash = hash), STATE.replace('lang=en', 'lang=zh-Hant'));

const NOTICE = '.notice';
const MISSING = /could not be fetched/;
const PART = /\.(js|css)$/;
const OWN_DATA = '.imported-data';
const REFUSE_STORAGE = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });`;
const FULL_STORAGE = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

/** A part of the page that is fetched when it is opened: told of, and there when tried again. */
const part = (name: string, meet: NonNullable<Fault['meet']>, comes: string, of = PART): Fault => ({
  name: `${name} does not come`,
  of,
  later: true,
  meet,
  told: [NOTICE, MISSING],
  next: ['Try again', press('Try again'), comes],
});

/** A file that the address names under `data=`: told of in the sheet, in words that help. */
const data = (name: string, address: string, answer: Answer | undefined, words: RegExp): Fault => ({
  name: `data= ${name}`,
  state: `${STATE}&data=${encodeURIComponent(address)}`,
  ...(answer !== undefined && { of: /elsewhere\.example/, answer }),
  told: [OWN_DATA, words],
});

const DATA = 'https://elsewhere.example/places.geojson';
const PLACES = JSON.stringify({
  type: 'FeatureCollection',
  features: ['A yard', 'A ford'].map((name) => ({
    type: 'Feature',
    properties: { name, start: '1126-01-01' },
    geometry: { type: 'Point', coordinates: [114, 36] },
  })),
});

/** An adornment of the map that fails: the map is there, and the line says which. */
const adornment = (file: string, answer: Answer): Fault => ({
  name: `${file} ${answer === 'nothing' ? 'does not come' : 'is broken'}`,
  of: new RegExp(`/${file}-`),
  answer,
  told: [NOTICE, new RegExp(`stands without a part of it .*${file}`)],
  stands: '.map canvas',
});

/** A file without which no map can be drawn: a page that says so, and tries again. */
const needed = (file: string, answer: Answer, how: string): Fault => ({
  name: `${file} ${how}`,
  of: new RegExp(`/${file}-[^/]*\\.(geo)?json`),
  answer,
  never: true,
  told: ['.not-started', new RegExp(`could not be opened[^]*地圖無法開啟[^]*geo/${file}`)],
  next: ['Try again', (page) => page.locator('.not-started button').click(), '.map canvas'],
});

/** Everything that goes wrong, in the order of the table. */
export const FAULTS: readonly Fault[] = [
  part('the record', press('Record'), '#record-sheet-page :is(h2, h3, p)'),
  part('own data', press('Your data'), '.imported-data .sheet-page'),
  part('sharing', press('Share'), '.share .sheet-page', /\/ShareSheet-[^/]*\.(js|css)$/),
  part('settings', (page) => page.getByText('Settings', { exact: true }).click(), '.preferences select'),
  part('a card', at('&select=place:taiyuan'), '.card h2'),
  part('the second of two days', at('&compare=1127-06-01'), '.compare-divider'),
  part('a span of time', at('&mode=window:10'), '.julian-date'),
  part('the article’s account', at('&account=seed'), '.account-band'),
  part('a lecture', (page) => page.keyboard.press('Shift+F5'), '.present-plate'),
  part(
    'what reads a date',
    async (page) => {
      await page.locator('.date-field input').fill('1126-02-01');
      await page.keyboard.press('Enter');
    },
    '.julian-date:text("1 February 1126")',
  ),
  {
    ...part('a language', chinese, 'html[lang="zh-Hant"] .play:has-text("播放")'),
    told: [NOTICE, /有一部分無法載入/],
    next: ['再試一次', press('再試一次'), 'html[lang="zh-Hant"] .play:has-text("播放")'],
  },
  part('the tables', at('&sheet=tables'), '#record-sheet-page table', /\/Tables-[^/]*\.js$/),
  part('the persons', at('&sheet=people'), '#record-sheet-page :is(h2, h3, li)', /\/People-[^/]*\.js$/),
  {
    name: 'what reads a longer link does not come',
    of: PART,
    later: true,
    meet: at('&sheet=tables'),
    told: [NOTICE, /could not be loaded; the rest was read/],
    stands: '.map canvas',
    next: ['Try again', press('Try again'), '#record-sheet-page table'],
  },
  part(
    'the annals’ file',
    at('&sheet=chronicle'),
    '.chronicle, #record-sheet-page h3',
    /annals-[^/]*\.json$/,
  ),
  part(
    'the disagreements’ file',
    at('&sheet=disagreements'),
    '#record-sheet-page details, #record-sheet-page li',
    /disagreements-[^/]*\.json$/,
  ),
  part(
    'the article’s file',
    at('&sheet=article'),
    '#record-sheet-page blockquote, #record-sheet-page li',
    /seed-article-[^/]*\.json$/,
  ),
  part('the lecture’s file', at('&view=present'), '.present-plate', /lecture-[^/]*\.json$/),
  {
    name: 'a new version is out, and a part of this one is gone',
    of: /(assets\/Share[^/]*\.(js|css)|\/)$/,
    answer: {
      type: 'text/html',
      body: '<!doctype html><script type="module" src="assets/first-view-new.js"></script>',
      status: 200,
    },
    later: true,
    meet: press('Share'),
    told: [NOTICE, /newer version of the atlas is out/],
    next: ['Load the page anew', press('Load the page anew'), '.map canvas'],
  },
  data('is not there (404)', DATA, 404, /no file at this address/),
  data('is for some alone (403)', DATA, 403, /gives it to some alone/),
  data('fails (500)', DATA, 500, /try later/),
  data(
    'is a web page',
    DATA,
    { type: 'text/html', body: '<!doctype html><p>Hello' },
    /web page, not a file of data/,
  ),
  data(
    'is at http:, which the policy forbids',
    'http://elsewhere.example/a.geojson',
    undefined,
    /begin with https/,
  ),
  data('does not come, or may not be read', DATA, 'nothing', /does not allow other pages/),
  data('is empty', DATA, { type: 'application/json', body: '' }, /nothing|empty|no record/i),
  data(
    'breaks off in the middle',
    DATA,
    { type: 'application/json', body: PLACES.slice(0, -20) },
    /2 read, 1 shown .* 1 left out/,
  ),
  {
    ...data(
      'is sent on to another address',
      DATA,
      { status: 302, type: 'text/plain', body: '', location: 'https://elsewhere.example/moved' },
      /./,
    ),
    name: 'data= is sent on to another address that is not there',
    of: /elsewhere\.example\/places/,
  },
  {
    name: 'the worker that reads own data does not come',
    state: `${STATE}&sheet=own-data`,
    of: /open-worker-/,
    later: true,
    meet: (page) =>
      page.getByLabel('Choose a file').setInputFiles({
        name: 'yard.geojson',
        mimeType: 'application/geo+json',
        buffer: Buffer.from(PLACES),
      }),
    told: [OWN_DATA, /yard\.geojson could not be opened/],
    next: [
      'choose it again',
      (page) =>
        page.getByLabel('Choose a file').setInputFiles({
          name: 'yard.geojson',
          mimeType: 'application/geo+json',
          buffer: Buffer.from(PLACES),
        }),
      '.imported-layer',
    ],
  },
  {
    name: 'lecture= is broken, with view=present',
    state: `${STATE}&view=present&lecture=broken`,
    told: [NOTICE, /lecture of this link cannot be read/],
    stands: '.present-plate',
  },
  {
    name: 'date= is no day',
    state: STATE.replace('1126-01-31', '1126-02-31'),
    told: [NOTICE, /no such day/],
    stands: '.map canvas',
  },
  {
    name: 'select= names nothing of this atlas',
    state: `${STATE}&select=place:atlantis`,
    told: [NOTICE, /not in this atlas/],
    stands: '.map canvas',
  },
  {
    name: 'water-lining does not come',
    of: /water-lining-/,
    answer: 'nothing',
    told: [NOTICE, MISSING],
    stands: '.map canvas',
  },
  adornment('context-rivers', 404),
  adornment('state-names', { type: 'application/json', body: '{' }),
  needed('places', 'nothing', 'does not come'),
  needed('events', { type: 'application/json', body: '{"features":[' }, 'breaks off'),
  needed(
    'prefectures',
    { type: 'text/html', body: '<!doctype html><p>Sign in to this network' },
    'is a page of the network instead',
  ),
  {
    name: 'the program itself does not come',
    of: /first-view-[^/]*\.js/,
    never: true,
    told: ['body', /The atlas has not opened yet/],
    next: ['load the page anew', (page) => page.reload(), '.map canvas'],
  },
  {
    name: 'the relief does not come',
    of: /relief-[^/]*\.webp/,
    told: [NOTICE, /stands without a part of it/],
    stands: '.map canvas',
  },
  { name: 'fonts do not come', of: /\.woff2$/, stands: '.map canvas' },
  {
    name: 'the network is gone once the page stands',
    of: /./,
    later: true,
    meet: press('Record'),
    told: [NOTICE, /The network may be down/],
    next: ['Try again', press('Try again'), '#record-sheet-page :is(h2, h3, p)'],
  },
  {
    name: 'storage is refused',
    browser: REFUSE_STORAGE,
    state: `${STATE}&sheet=lecture`,
    stands: '#record-sheet-page h2',
  },
  {
    name: 'storage is full',
    browser: FULL_STORAGE,
    state: `${STATE}&sheet=lecture`,
    meet: (page) => page.locator('#record-sheet-page .lecture-add').click(),
    told: ['#record-sheet-page', /keeps nothing for this page. Save a file/],
  },
  {
    name: 'the browser cannot read aloud',
    browser: 'delete window.speechSynthesis; delete Window.prototype.speechSynthesis;',
    state: `${STATE}&view=present`,
    meet: async (page) => {
      await page.locator('.present-plate').first().waitFor();
      await page.keyboard.press('s');
    },
    told: ['.present-told', /cannot read aloud/],
  },
  {
    name: 'the clipboard is refused',
    browser: `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }); document.execCommand = () => false;`,
    state: STATE,
    meet: async (page) => {
      await button(page, 'Share').click();
      await page.locator('.share button').nth(1).click();
    },
    told: ['.share-said', /elected/],
  },
  {
    name: 'the speaker’s window is blocked',
    browser: 'window.open = () => null;',
    state: `${STATE}&view=present`,
    meet: async (page) => {
      await page.locator('.present-plate').first().waitFor();
      await page.keyboard.press('p');
    },
    told: ['body', /Allow pop-up windows for this page/],
  },
  {
    name: 'the full screen is refused',
    browser: `Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));`,
    state: `${STATE}&view=present`,
    meet: async (page) => {
      await page.locator('.present-plate').first().waitFor();
      await page.keyboard.press('f');
      await page.keyboard.press('PageDown');
    },
    stands: '.present-plate',
  },
  {
    name: 'the service worker is refused',
    browser: `navigator.serviceWorker && (navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError')));`,
    stands: '.map canvas',
  },
];
