import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { writeLecture } from '../../../src/presentation/lecture.ts';
import { clickOn, DRIVEN_SIZE, until, type DrivenPage } from './driven-page.ts';

/** What became of a step of a walk: `null` where all is well, else what is wrong. */
export interface WalkStep {
  readonly name: string;
  readonly wrong: string | null;
  /** What was measured, in words. */
  readonly told: string;
}

/** Where a walk goes, and what it compares with. */
export interface WalkGround {
  /** The address of the site, ending in `/`. */
  readonly site: string;
  /** What Chromium shows of {@link WALK_STATE}, as a PNG. */
  readonly chromium: Buffer;
  /** Shuts the site down, so that only what the browser has kept is left. */
  shut(): Promise<void>;
}

/** The state of which pictures are compared: land, relief, frontiers, columns, a siege, names in both scripts. */
export const WALK_STATE = '#v=1&date=1126-01-31&map=6.00/36.500/114.500&lang=en&theme=paper';
/** How far colours may lie apart, and the greatest share of px that may: letters are drawn otherwise by each browser. */
const COLOURS = 0.25;
const MOST_APART = 0.03;

declare global {
  interface Window {
    /** The files that the page has made for its reader, as they came. */
    madeFiles: { readonly name: string; readonly blob: Blob }[];
  }
}

const READY = () => document.documentElement.dataset.ready === 'true';
const IDLE = () =>
  [...document.querySelectorAll<HTMLElement>('.map')].every(({ dataset }) => dataset.idle !== undefined);
const now = () => Number(document.querySelector('[role="slider"]')?.getAttribute('aria-valuenow'));

/** Opens a state as if for the first time. */
async function open(page: DrivenPage, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await until(page, 'the atlas is ready', READY, 120_000);
  await until(page, 'the map is drawn', IDLE);
}

/** The share of px in which two pictures of one size differ; throws where their sizes differ. */
function apart(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    throw new Error(`${width} × ${height} against ${other.width} × ${other.height}`);
  return (
    pixelmatch(one.data, other.data, undefined, width, height, { threshold: COLOURS }) / (width * height)
  );
}

/** Has a page keep what it saves, beside saving it. */
const keepFiles = (page: DrivenPage) =>
  page.evaluate(() => {
    window.madeFiles = [];
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) window.madeFiles.push({ name: this.download, blob });
    };
    return null;
  });

/** Chooses in the form on which files are made, and makes the file; gives its name and first bytes, or what the page says instead. */
async function make(page: DrivenPage, kind: string, shows: string, size: readonly [number, number] | null) {
  const set = (label: string, value: string) =>
    page.evaluate(
      (named, text) => {
        const choice = [...document.querySelectorAll('.take-choice')].find((one) =>
          one.textContent?.startsWith(named),
        );
        const field = choice?.querySelector<HTMLInputElement>('select, input');
        if (!field) throw new Error(`there is no choice “${named}”`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return null;
      },
      label,
      value,
    );
  await set('What', kind);
  if (shows) await set('Shows', shows);
  if (size) {
    await set('Size', 'own');
    await set('Width', String(size[0]));
    await set('Height', String(size[1]));
  }
  await page.evaluate(() => {
    window.madeFiles.length = 0;
    return null;
  });
  await clickOn(page, '.take-form button[type=submit]');
  await until(
    page,
    `a ${kind} is made or refused`,
    () => {
      const status = document.querySelector('.take-status')?.textContent ?? '';
      return window.madeFiles.length > 0 || (status !== '' && !document.querySelector('.take-away progress'));
    },
    240_000,
  );
  return page.evaluate(async () => {
    const [file] = window.madeFiles;
    const bytes = file && new Uint8Array(await file.blob.arrayBuffer());
    return {
      name: file?.name ?? '',
      size: bytes?.length ?? 0,
      head: bytes ? String.fromCodePoint(...bytes.slice(0, 12)) : '',
      says: document.querySelector('.take-status')?.textContent ?? '',
    };
  });
}

const OWN = writeLecture({
  title: 'Elsewhere',
  language: 'en',
  steps: ['1126-01-27', '1126-01-31'].map((day) => ({
    link: `#v=1&date=${day}&map=6.00/36.200/114.500`,
    title: day,
    narration: 'A few words.',
    notes: '',
    seconds: 1,
  })),
});

/**
 * Walks through the atlas as its reader would: opens it, compares the picture, moves the day, opens a card and a file of one’s own,
 * makes a picture, a hand-out and a film, gives the talk with the speaker’s window, and opens it again without the network.
 */
export async function walk(page: DrivenPage, { site, chromium, shut }: WalkGround): Promise<WalkStep[]> {
  const steps: WalkStep[] = [];
  async function step(name: string, does: () => Promise<string>): Promise<void> {
    try {
      steps.push({ name, wrong: null, told: await does() });
    } catch (error) {
      steps.push({ name, wrong: error instanceof Error ? error.message : String(error), told: '' });
    }
    const last = steps.at(-1);
    console.log(`${page.browser}: ${name}: ${last?.wrong ?? `done ${last?.told ?? ''}`}`);
  }
  const hold = (holds: boolean, wrong: string) => {
    if (!holds) throw new Error(wrong);
  };

  await step('opens', async () => {
    await open(page, site + WALK_STATE);
    return String(await page.evaluate(() => document.documentElement.dataset.map));
  });
  await step('shows what Chromium shows', async () => {
    await page.evaluate(async () => {
      await document.fonts.ready;
      return null;
    });
    await until(page, 'the map is drawn', IDLE);
    const share = apart(chromium, await page.picture());
    hold(share <= MOST_APART, `${(100 * share).toFixed(2)} % of px lie apart`);
    return `${(100 * share).toFixed(2)} % of px lie apart`;
  });
  await step('moves the day by the slider', async () => {
    const before = await page.evaluate(now);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role="slider"]')?.focus();
      return null;
    });
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await page.press('ArrowLeft');
    await until(
      page,
      'the day moves on',
      () =>
        document
          .querySelector('[role="slider"]')
          ?.getAttribute('aria-valuetext')
          ?.includes('1 February 1126') ?? false,
    );
    const after = await page.evaluate(now);
    hold(after === before + 1, `from day ${before} to ${after}`);
    await clickOn(page, '[role="slider"]');
    await until(
      page,
      'a click on the slider',
      () => Number(document.querySelector('[role="slider"]')?.getAttribute('aria-valuenow')) !== 2_132_361,
    );
    return '';
  });
  await step('opens a card by a click on the map', async () => {
    await open(page, `${site}#v=1&date=1124-06-01&map=7.50/34.800/114.350&lang=en`);
    await page.clickAt(DRIVEN_SIZE.width / 2, DRIVEN_SIZE.height / 2);
    await until(page, 'a card opens', () =>
      /Kaifeng/.test(document.querySelector('.card h2')?.textContent ?? ''),
    );
    return '';
  });
  await step('opens a file of the reader’s own', async () => {
    await page.evaluate(() => {
      const file = new File(
        ['name,lon,lat,start,end\nGranary,114.4,34.9,1124-05-01,1124-07-01\n'],
        'own.csv',
        { type: 'text/csv' },
      );
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document
        .querySelector('.map')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      return null;
    });
    await until(
      page,
      'the file is told of',
      () =>
        /own\.csv/.test(document.querySelector('.imported-data')?.textContent ?? '') &&
        !/own\.csv…/.test(document.querySelector('.imported-data')?.textContent ?? ''),
    );
    await until(page, 'its record is shown', () =>
      /1 (?:record|of 1|feature)|Granary/.test(document.querySelector('.imported-data')?.textContent ?? ''),
    );
    return '';
  });
  await step('makes a picture', async () => {
    await open(page, `${site}${WALK_STATE}&sheet=take-away`);
    await until(page, 'the form is there', () => document.querySelector('.take-form') !== null);
    await keepFiles(page);
    const { name, head, size, says } = await make(page, 'still', '', [640, 360]);
    hold(
      name.endsWith('.png') && head.startsWith('\u0089PNG') && size > 20_000,
      `${name} of ${size} bytes; ${says}`,
    );
    return `${name}, ${size} bytes`;
  });
  await step('makes a hand-out', async () => {
    await page.evaluate((text) => {
      localStorage.setItem('fragile-peace-lecture', text);
      return null;
    }, OWN);
    await open(page, `${site}${WALK_STATE}&sheet=take-away`);
    await until(page, 'the form is there', () => document.querySelector('.take-form') !== null);
    await keepFiles(page);
    const { name, head, size, says } = await make(page, 'handout', 'own-lecture', null);
    hold(
      name.endsWith('.pdf') && head.startsWith('%PDF-') && size > 50_000,
      `${name} of ${size} bytes; ${says}`,
    );
    return `${name}, ${size} bytes`;
  });
  await step('makes a film, or says why not', async () => {
    const { name, size, says } = await make(page, 'film', 'own-lecture', [320, 180]);
    hold(
      name ? /\.(mp4|webm)$/.test(name) && size > 10_000 : says.length > 20,
      `${name} of ${size} bytes; ${says}`,
    );
    return name ? `${name}, ${size} bytes` : `refused: ${says}`;
  });
  await step('gives the talk', async () => {
    await open(page, `${site}#v=1&view=present&chapter=ch08-first-siege&step=1&lang=en`);
    const stage = () => document.querySelector<HTMLElement>('.present-stage')?.dataset.step;
    await until(
      page,
      'the stage stands',
      () => document.querySelector('.present-stage[data-step="ch08-1"]') !== null,
    );
    await page.press('PageDown');
    await until(
      page,
      'the next step',
      () => document.querySelector('.present-stage[data-step="ch08-2"]') !== null,
    );
    await clickOn(page, '.step-back');
    await until(
      page,
      'the step before',
      () => document.querySelector('.present-stage[data-step="ch08-1"]') !== null,
    );
    await page.press('b');
    await until(page, 'the screen is blank', () => document.documentElement.classList.contains('blanked'));
    await page.press('b');
    return String(await page.evaluate(stage));
  });
  await step('opens the speaker’s window', async () => {
    const before = await page.windows();
    await page.press('p');
    const from = performance.now();
    while ((await page.windows()) === before && performance.now() - from < 20_000)
      await page.evaluate(() => new Promise<null>((resolve) => setTimeout(() => resolve(null), 50)));
    hold((await page.windows()) === before + 1, 'no window opened');
    const title = await page.inLast(
      () =>
        new Promise<string>((resolve) => {
          const look = () => {
            const heading = document.querySelector('.speaker-now h2')?.textContent;
            if (heading) resolve(heading);
            else requestAnimationFrame(look);
          };
          look();
          setTimeout(() => resolve(''), 20_000);
        }),
    );
    hold(title.includes('Nobody at the river'), `it shows “${title}”`);
    // a page that lies beneath another window does not keep the atlas
    await page.inLast(() => void setTimeout(() => window.close()));
    return title;
  });
  await step('opens again without the network', async () => {
    await open(page, site + WALK_STATE);
    const kept = await page.evaluate(async () => {
      if (!('serviceWorker' in navigator)) return 'this browser keeps no pages here';
      const late = new Promise<string>((resolve) =>
        setTimeout(async () => {
          const worker = (await navigator.serviceWorker.getRegistration())?.installing?.state;
          const seen = document.hidden ? 'hidden' : 'seen';
          const rests = document.querySelector('.map')?.hasAttribute('data-idle');
          resolve(`the atlas was not kept in 180 s; worker ${worker}, page ${seen}, map at rest ${rests}`);
        }, 180_000),
      );
      return Promise.race([navigator.serviceWorker.ready.then(() => ''), late]);
    });
    hold(kept === '', kept);
    await shut();
    await open(page, `${site}#v=1&date=1127-01-09&map=7.00/34.790/114.340&lang=en`);
    hold((await page.evaluate(now)) === 2_132_703, 'another day');
    return '';
  });
  return steps;
}
