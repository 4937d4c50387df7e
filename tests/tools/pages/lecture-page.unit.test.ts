import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lectureOfAtlas, stepAt } from '../../../src/presentation/lecture-of-atlas.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { readPermalink } from '../../../src/permalink/read-permalink.ts';
import { contextOfAtlas } from '../../../src/permalink/context-of-atlas.ts';
import { openingView } from '../../../src/view/view.ts';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { lecturePage } from '../../../src/tools/pages/lecture-page.ts';
import { PAGE_LANGUAGES } from '../../../src/tools/pages/page-language.ts';
import { FIRST_LANGUAGE } from '../../../src/tools/pages/shell.ts';
import { sitePages } from '../../../src/tools/pages/site-pages.ts';

const site = readSite('https://atlas.example/peace/');
const { steps } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

describe('the lecture as a page', () => {
  it('has every step with its title and caption, in its order, in each language, and nothing that is for the speaker', () => {
    for (const language of PAGE_LANGUAGES) {
      const text = plain(lecturePage(site, language));
      let at = 0;
      for (const step of steps) {
        const [title, narration, notes] =
          language.language === 'en'
            ? [step.title_en, step.narration_en, step.notes_en]
            : [step.title_zh, step.narration_zh, step.notes_zh].map((one) =>
                language.language === 'zh-Hans' ? site.simplify(String(one)) : String(one),
              );
        const found = text.indexOf(narration ?? '', at);
        expect(found, `${step.id} in ${language.language}`).toBeGreaterThan(at);
        expect(text.slice(at, found), step.id).toContain(title);
        if (notes) expect(text, step.id).not.toContain(notes);
        at = found;
      }
    }
  });

  it('leads from each step to it on the map, in the language of the page', async () => {
    const all = lectureOfAtlas(site.lecture.steps, site.atlas);
    const defaults = openingView(site.atlas.span.start);
    const context = contextOfAtlas(site.atlas, defaults);
    for (const language of PAGE_LANGUAGES) {
      const html = lecturePage(site, language);
      const links = [...html.matchAll(/<article id="([^"]+)">[\s\S]*?href="([^"]+)"/g)];
      expect(links.map(([, id]) => id)).toEqual(all.map(({ id }) => id));
      for (const [, id, href = ''] of links) {
        const address = new URL(
          href.replaceAll('&amp;', '&'),
          `https://atlas.example/peace/lecture/${language.folder}`,
        );
        expect(address.pathname).toBe('/peace/');
        const { view, problems } = await readPermalink(address.hash, '', context);
        expect(problems, id).toEqual([]);
        expect(view).toMatchObject({ display: 'present', language: language.language });
        if (view.step !== null) expect(all[stepAt(all, view)]?.id).toBe(id);
        else expect(id).toBe('title');
      }
    }
  });

  it('stands among the pages of the site, is told of to those who search, and is led to from their list', () => {
    const pages = sitePages(site);
    for (const { folder } of PAGE_LANGUAGES) {
      expect(pages.has(`lecture/${folder}index.html`)).toBe(true);
      expect(pages.get('sitemap.xml')).toContain(`<loc>https://atlas.example/peace/lecture/${folder}</loc>`);
      expect(pages.get(`contents/${folder}index.html`)).toContain(`lecture/${folder}#text`);
    }
    const html = pages.get('lecture/index.html') ?? '';
    expect(new Set(html.match(/ id="[^"]+"/g)).size).toBe(html.match(/ id="[^"]+"/g)?.length);
    expect(html).not.toContain('<script defer');
  });

  it('is of the chapters alone where an atlas has no lecture', () => {
    const bare = lecturePage({ ...site, lecture: { steps: [] } }, FIRST_LANGUAGE);
    for (const { feature } of site.atlas.chapters)
      expect(plain(bare)).toContain(feature.properties.narration_en);
  });
});
