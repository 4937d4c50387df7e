import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { AtlasConfig } from '../src/atlas/atlas-config.ts';
import { yearsShown } from '../src/atlas/years-shown.ts';
import { citeView } from '../src/atlas/citation/cited-view.ts';
import { downloadsOf } from '../src/atlas/downloads/downloads.ts';
import { sharedYear } from '../src/atlas/narrative/doubt-words.ts';
import { sceneText } from '../src/atlas/scene/scene-text.ts';
import { contextOfAtlas } from '../src/permalink/context-of-atlas.ts';
import { encodePermalink } from '../src/permalink/encode-permalink.ts';
import { readPermalink } from '../src/permalink/read-permalink.ts';
import { instantOf } from '../src/time/instant.ts';
import { parseDateInput } from '../src/time/parse-date-input.ts';
import { parseDay, writeDay } from '../src/time/written-date.ts';
import { checkGeo } from '../src/tools/geo-check/check-geo.ts';
import { readAtlas } from '../src/tools/commands/read-geo.ts';
import { notFoundScript } from '../src/tools/pages/not-found-page.ts';
import { sitePages } from '../src/tools/pages/site-pages.ts';
import { closeTicks } from '../src/ui/timeline/timeline-detail.ts';
import { monthTicks, timeScale } from '../src/ui/timeline/timeline-layout.ts';
import { createLocale } from '../src/locale/locale.ts';
import { openingView } from '../src/view/view.ts';
import { atlasOf44BC } from './atlas-of-44-bc.ts';
import { keepTraditional } from '../src/time/traditional.ts';

const folder = atlasOf44BC(join(mkdtempSync(join(tmpdir(), 'years-before-')), 'atlas'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const atlas = readAtlas(folder);
const english = createLocale(
  () => 'en',
  atlas,
  (text) => text,
);
const chinese = createLocale(
  () => 'zh-Hant',
  atlas,
  (text) => text,
);
const defaults = openingView(atlas.span.start);
const context = contextOfAtlas(atlas, defaults);
const PLAIN_YEAR = /-00\d\d|\b0000\b|\b(AD|BC) 0\b|前0年/;

describe('an atlas of 44 and 43 BC', () => {
  it('passes the check, and dates that are none are found in it', () => {
    expect(checkGeo(folder).defects).toEqual([]);
  });

  it('tells its days in words, without a minus or a year zero', () => {
    for (let day = atlas.span.start; day < atlas.span.end; day += 3) {
      const scene = atlas.sceneAt(instantOf(day));
      for (const locale of [english, chinese]) {
        const text = locale.tell((written) => sceneText(atlas, scene, written));
        expect(text).not.toMatch(PLAIN_YEAR);
      }
    }
    const fall = atlas.sceneAt(instantOf(parseDay('-0042-04-10')));
    expect(english.tell((written) => sceneText(atlas, fall, written))).toContain('10 April 43 BC');
    expect(chinese.tell((written) => sceneText(atlas, fall, written))).toContain('公元前43年4月10日');
  });

  it('has a link for every day and hour, which leads back to it', async () => {
    for (let day = atlas.span.start; day < atlas.span.end; day += 5) {
      const instant = instantOf(day, day % 24);
      const hash = encodePermalink({ ...defaults, instant }, defaults);
      const { view, problems } = await readPermalink(hash, '', context);
      expect(problems).toEqual([]);
      expect(view.instant).toBeCloseTo(instant, 6);
      if (instant !== defaults.instant) expect(hash).toContain(`date=${writeDay(day)}`);
    }
  });

  it.each([
    ['#v=1&date=−0042-04-10', '-0042-04-10'],
    ['#-0042-04-10', '-0042-04-10'],
    ['#v=1&date=-0042/4/10', '-0042-04-10'],
    ['#v=1&amp;date=-0042-04-10', '-0042-04-10'],
    ['#v=1&date=%E2%80%930042-04-10', '-0042-04-10'],
    ['#v=1&date=-0042-04', '-0042-04-01'],
    ['#v=1&date=-0099-01-01', '-0043-03-01'],
    ['#v=1&date=0044-03-15', '-0042-05-31'],
  ])('reads the link %s as %s', async (hash, day) => {
    const { view } = await readPermalink(hash, '', context);
    expect(writeDay(Math.floor(view.instant + 0.5))).toBe(day);
  });

  it('reads its own examples of dates', () => {
    const { dates } = atlas.config;
    for (const text of [
      ...dates.examples_en,
      ...dates.examples_zh.map(keepTraditional),
      dates.range_en ?? '',
      dates.range_zh ? keepTraditional(dates.range_zh) : '',
    ])
      expect(parseDateInput(text, atlas.calendar, atlas.span), text).toHaveProperty('readings');
  });

  it('names years on the timeline as readers do', () => {
    const { start, end } = atlas.span;
    const scale = timeScale({ start, end }, 40, 1240);
    expect(monthTicks(scale, 'en').flatMap(({ text }) => text || [])).toEqual(['43 BC']);
    expect(monthTicks(scale, 'zh-Hant').flatMap(({ text }) => text || [])).toEqual(['公元前43']);
    const close = closeTicks(timeScale({ start, end: start + 40 }, 40, 1240), english, 12);
    expect(close[0]?.text).toMatch(/44 BC$/);
    for (const { text } of close) expect(text).not.toMatch(PLAIN_YEAR);
  });

  it('is cited and downloaded with its days', () => {
    const edition = { title: '', author: '', version: '1', released: '2026-01-01', data: '' };
    const cited = citeView(atlas, parseDay('-0043-03-15'), {
      language: 'en',
      edition,
      url: '',
      accessed: '2026-01-01',
      sources: [],
    });
    expect(cited.title).toBe('15 March 44 BC (Julian calendar)');
    expect(cited.id).toMatch(/^three-valleys--0043-03-15-[a-z0-9]+$/);
    for (const { file, entries, text } of downloadsOf(atlas))
      if (entries) expect(text(), file).toContain('44–43 BC');
  });

  it('has pages, and addresses of days that are led to them', () => {
    const site = {
      atlas,
      lecture: { steps: [] },
      simplify: (text: string) => text,
      url: 'https://example.org/',
      styleSheet: '',
      opener: '',
      hasPicture: () => false,
    };
    for (const [path, text] of sitePages(site))
      if (path.endsWith('.html')) expect(text.replaceAll(/<[^>]*>/g, ''), path).not.toMatch(/AD 0|0 BC/);
    const leadsTo = (pathname: string) => {
      let target: string | null = null;
      const location = { pathname, replace: (address: string) => (target = address) };
      runInNewContext(notFoundScript(site), { location });
      return target;
    };
    expect(leadsTo('/-0043-03-15')).toBe('/#v=1&date=-0043-03-15');
    expect(leadsTo('/-0042-05-31/')).toBe('/#v=1&date=-0042-05-31');
    expect(leadsTo('/-0044-12-31')).toBeNull();
    expect(leadsTo('/-0041-01-01')).toBeNull();
  });

  it('answers for a day on the command line', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/tools/commands/scene.ts', '-0042-04-10'],
      { env: { ...process.env, ATLAS_GEO: folder } },
    );
    expect(stdout).toContain('10 April 43 BC (Julian calendar)');
  });
});

it.each([
  ['-0043-01-01', '-0042-12-31', '44–43 BC', '公元前44–43'],
  ['-0043-01-01', '-0043-12-31', '44 BC', '公元前44'],
  ['-0030-01-01', '0014-12-31', '31 BC–AD 14', '公元前31–公元14'],
  ['0000-01-01', '0001-12-31', '1 BC–AD 1', '公元前1–公元1'],
  ['0068-01-01', '0069-12-31', 'AD 68–69', '公元68–69'],
  ['1123-01-01', '1127-12-31', '1123–1127', '1123–1127'],
])('the years from %s to %s are %s', (first, last, en, zh) => {
  const config = { span: { first, last } } as AtlasConfig;
  expect([yearsShown(config), yearsShown(config, 'zh-Hant')]).toEqual([en, zh]);
});

it.each([
  ['27 May 44 BC', '24 June 44 BC', true, '27 May', '24 June 44 BC'],
  ['27 May AD 69', '24 June AD 69', true, '27 May', '24 June AD 69'],
  ['27 May 1126', '24 June 1126', true, '27 May', '24 June 1126'],
  ['27 May 44 BC', '24 June 43 BC', true, '27 May 44 BC', '24 June 43 BC'],
  ['公元前44年5月27日', '公元前44年6月24日', false, '公元前44年5月27日', '6月24日'],
  ['公元69年5月27日', '公元69年6月24日', false, '公元69年5月27日', '6月24日'],
] as const)('%s to %s name their year once', (first, last, inEnglish, from, to) =>
  expect(sharedYear(first, last, inEnglish)).toEqual([from, to]),
);
