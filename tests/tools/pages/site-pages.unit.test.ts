import ogs from 'open-graph-scraper';
import { existsSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { editionText } from '../../../src/atlas/citation/edition.ts';
import { atlasTags, type AtlasTag } from '../../../src/tools/pages/atlas-tags.ts';
import { cards } from '../../../src/tools/pages/cards.ts';
import { readSiteUrl } from '../../../src/tools/pages/site.ts';
import { sitePages } from '../../../src/tools/pages/site-pages.ts';
import { weightyEvents } from '../../../src/tools/pages/weight.ts';
import { noscriptLinks } from '../../../src/tools/pages/contents-page.ts';
import { sampled } from '../../sampled.ts';
import { zoteroRecord } from './zotero-record.ts';

const HOST = 'https://atlas.example/peace/';
const site = readSite(HOST);
const pages = sitePages(site);
const states = [...pages].filter(([path]) => /^(chapter|event)\//.test(path));
const textOf = (path: string) => pages.get(path) ?? '';
/** Tags as vite writes them. */
const headOf = (tags: readonly AtlasTag[]) =>
  tags.map(({ tag, attrs, children }) => {
    const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${written.join('')}>${children === undefined ? '' : `${children}</${tag}>`}`;
  });
const dataIn = (html: string) => JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}');
/** The language in which a page is written, by its path. */
const languageOf = (path: string) =>
  path.includes('/zh-hant/') ? 'zh-Hant' : path.includes('/zh-hans/') ? 'zh-Hans' : 'en';

describe('the pages beside the atlas', () => {
  it('are one for each chapter and event of weight in each language, each with its own title and description', () => {
    const events = weightyEvents(site.atlas);
    expect(events.length).toBeGreaterThanOrEqual(25);
    expect(states).toHaveLength(3 * (site.atlas.chapters.length + events.length));
    for (const tag of ['title', 'description']) {
      const pattern = tag === 'title' ? /<title>([^<]+)</ : /name="description" content="([^"]+)"/;
      const all = states.map(([, html]) => pattern.exec(html)?.[1] ?? '');
      expect(all.every((text) => text.length > 10)).toBe(true);
      expect(
        new Set(all.map((text, i) => (tag === 'title' ? text : `${i % 3}${text}`))).size,
      ).toBeGreaterThan(states.length * 0.6);
    }
  });

  it('say to Open Graph’s readers what they are, with a picture that is there', async () => {
    const names = { en: 'en_GB', 'zh-hant': 'zh_TW', 'zh-hans': 'zh_CN' };
    for (const [path, html] of sampled(states, 7)) {
      const { error, result } = await ogs({ html });
      expect(error, path).toBe(false);
      const [kind = '', id = '', folder = ''] = path.split('/');
      const language = folder === 'index.html' ? 'en' : (folder as keyof typeof names);
      expect(result.ogUrl).toBe(HOST + path.replace('index.html', ''));
      expect(result.ogLocale).toBe(names[language]);
      expect(result.ogTitle?.length).toBeGreaterThan(4);
      expect(result.ogDescription?.length).toBeGreaterThan(20);
      expect(result.ogType).toBe('article');
      expect(result.twitterCard).toBe('summary_large_image');
      expect(result.ogImage?.[0], `${kind} ${id}`).toMatchObject({
        url: `${HOST}previews/${language === 'en' ? '' : `${language}/`}${id}.jpg`,
        width: '1200',
        height: '630',
        type: 'image/jpeg',
      });
    }
  });

  it('name pictures by whole addresses of the place that SITE_URL names, the atlas’s own head too', async () => {
    const at = 'https://example.org/atlas/';
    for (const [path, html] of sitePages(readSite(at))) {
      if (!path.endsWith('.html')) continue;
      for (const [, image = ''] of html.matchAll(/(?:og|twitter):image" content="([^"]*)"/g)) {
        expect(image.startsWith(`${at}previews/`), `${path}: ${image}`).toBe(true);
        expect(existsSync(`public/${image.slice(at.length)}`), `${path}: ${image}`).toBe(true);
      }
    }
    const metas = headOf(atlasTags(site.atlas.config, at, 'ch08-first-siege'));
    expect(metas).toContain(`<link rel="canonical" href="${at}">`);
    expect(atlasTags(site.atlas.config, null, null).some(({ tag }) => tag === 'link')).toBe(false);
    const { error, result } = await ogs({ html: `<head>${metas.join('')}</head>` });
    expect(error).toBe(false);
    expect(result).toMatchObject({ ogUrl: at, ogType: 'website', twitterCard: 'summary_large_image' });
    expect(result.ogImage?.[0]).toMatchObject({
      url: `${at}previews/ch08-first-siege.jpg`,
      width: '1200',
      height: '630',
    });
    expect(existsSync('public/previews/ch08-first-siege.jpg')).toBe(true);
  });

  it('carry structured data with days in the Gregorian calendar', () => {
    const [, json = ''] =
      /ld\+json">([\s\S]*?)<\/script>/.exec(textOf('event/kaifeng-falls/index.html')) ?? [];
    const data = JSON.parse(json);
    expect(data['@type']).toBe('Article');
    expect(data.temporalCoverage).toBe('1127-01-16');
    expect(data.about[0]).toMatchObject({ '@type': 'Event', startDate: '1127-01-16' });
    expect(data.citation.length).toBeGreaterThan(2);
    for (const [path, html] of states) {
      const text = /ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
      expect(() => JSON.parse(text), path).not.toThrow();
    }
  });

  it('give Zotero a full record: a part of the atlas by its author, with publisher, day, edition and licence', () => {
    const { edition } = site.atlas.config;
    const kept = [...pages].filter(([path]) => path.endsWith('.html'));
    expect(kept.length).toBeGreaterThan(500);
    for (const [path, html] of kept) {
      const { title, publicationTitle, abstract, ...rest } = zoteroRecord(html);
      expect(title.length, path).toBeGreaterThan(1);
      expect(abstract.length, path).toBeGreaterThan(12);
      expect(publicationTitle.length, path).toBeGreaterThan(8);
      expect(rest, path).toEqual({
        itemType: 'bookSection',
        creators: [{ firstName: '', lastName: edition.author }],
        publisher: site.atlas.config.short_en,
        date: edition.released.replaceAll('-', '/'),
        edition: editionText(edition),
        language: languageOf(path),
        rights: 'CC BY 4.0',
        url: HOST + path.replace('index.html', ''),
        numbers: [],
      });
      expect(dataIn(html), path).toMatchObject({
        author: { '@type': 'Organization', name: edition.author },
        publisher: { '@type': 'Organization', name: site.atlas.config.short_en },
        datePublished: edition.released,
        version: editionText(edition),
        license: 'https://creativecommons.org/licenses/by/4.0/',
      });
    }
    const head = headOf(atlasTags(site.atlas.config, HOST, null)).join('\n');
    expect(zoteroRecord(head)).toMatchObject({
      itemType: 'map',
      title: site.atlas.config.title_en,
      creators: [{ firstName: '', lastName: edition.author }],
      edition: editionText(edition),
      url: HOST,
    });
    expect(dataIn(head)).toMatchObject({ author: { name: edition.author }, url: HOST });
  });

  it('describe each place by itself in each language, within what chats show', () => {
    for (const folder of ['', 'zh-hant/', 'zh-hans/']) {
      const places = [...site.atlas.places.keys()].flatMap((id) => textOf(`${id}/${folder}index.html`) || []);
      const told = places.map((html) => /name="description" content="([^"]+)"/.exec(html)?.[1] ?? '');
      expect(told.length).toBeGreaterThan(100);
      expect(new Set(told).size).toBe(told.length);
      for (const text of told) {
        expect(text.length, text).toBeGreaterThan(folder ? 12 : 40);
        expect(text.length, text).toBeLessThanOrEqual(300);
        expect(text).not.toMatch(/undefined|null|\[object|  |\(\)|（）/);
      }
    }
    expect(textOf('pingzhou/zh-hans/index.html')).toContain('张觉');
    expect(textOf('pingzhou/index.html')).toMatch(/Held by .*from \d+ \w+ 112\d by/);
  });

  it('are all within reach of one who has no scripts', () => {
    const folders = [...noscriptLinks(site).matchAll(/href="\.\/([^"]+)"/g)].map(([, folder = '']) => folder);
    expect(folders).toEqual(['contents/', 'contents/zh-hant/', 'contents/zh-hans/']);
    const found = new Set(folders);
    for (const folder of found)
      for (const [, href = ''] of textOf(`${folder}index.html`).matchAll(
        /<a [^>]*href="([^"#]*)(?:#text)?"/g,
      )) {
        const to = new URL(href, HOST + folder).href.slice(HOST.length);
        if (pages.has(`${to}index.html`)) found.add(to);
      }
    const all = [...pages.keys()].filter((path) => path.endsWith('index.html'));
    for (const path of all) expect(found, path).toContain(path.replace('index.html', ''));
  });

  it('lead only to pages that there are', () => {
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = '', place = ''] of html.matchAll(/<a [^>]*href="([^"#]*)(?:#([^"]*))?"/g)) {
        if (href === '' && place !== '') {
          expect(html, path).toContain(` id="${place}"`);
          continue;
        }
        const target = new URL(href, HOST + path).href.slice(HOST.length);
        if (target) expect(pages.has(`${target}index.html`), `${path} leads to ${target}`).toBe(true);
      }
    }
  });

  it('stand in the sitemap with every language, and are written the same twice', () => {
    const map = textOf('sitemap.xml');
    for (const [path] of states) expect(map).toContain(`<loc>${HOST}${path.replace('index.html', '')}</loc>`);
    expect(textOf('robots.txt')).toContain(`Sitemap: ${HOST}sitemap.xml`);
    expect([...sitePages(readSite(HOST))]).toEqual([...pages]);
  });

  it('stay relative where it is not known where the site will stand', () => {
    const here = sitePages(readSite(''));
    for (const [path, html] of here) {
      const addresses = html.replaceAll(/<link rel="schema\.[^>]*>|<meta name="DCTERMS\.license"[^>]*>/g, '');
      expect(addresses, path).not.toMatch(/(href|content)="https?:/);
    }
    expect(here.get('1127-01-09/index.html')).toContain('href="../#v=1&amp;date=1127-01-09"');
    expect(here.get('pingzhou/index.html')).toContain('select=place:pingzhou');
    expect(() => readSiteUrl('ftp://host/')).toThrow(/ftp:\/\/host/);
    expect(readSiteUrl('https://host/a')).toBe('https://host/a/');
  });

  it('have pictures of 1200 × 630 px in each language, none above 70 KB', async () => {
    let sum = 0;
    for (const { name } of cards(site)) {
      const file = `public/previews/${name}.jpg`;
      const { width, height, format } = await sharp(file).metadata();
      expect({ name, width, height, format }).toEqual({ name, width: 1200, height: 630, format: 'jpeg' });
      expect(statSync(file).size, name).toBeLessThanOrEqual(70 * 1024);
      sum += statSync(file).size;
    }
    expect(sum).toBeLessThan(12e6);
  });
});
