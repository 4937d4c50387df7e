import ogs from 'open-graph-scraper';
import { existsSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { atlasTags } from '../../../src/tools/pages/atlas-tags.ts';
import { cards } from '../../../src/tools/pages/cards.ts';
import { readSiteUrl } from '../../../src/tools/pages/site.ts';
import { sitePages } from '../../../src/tools/pages/site-pages.ts';
import { weightyEvents } from '../../../src/tools/pages/weight.ts';
import { sampled } from '../../sampled.ts';

const HOST = 'https://atlas.example/peace/';
const site = readSite(HOST);
const pages = sitePages(site);
const states = [...pages].filter(([path]) => /^(chapter|event)\//.test(path));
const textOf = (path: string) => pages.get(path) ?? '';

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
        url: `${HOST}previews/${id}.jpg`,
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
    const metas = atlasTags(site.atlas.config, at, 'ch08-first-siege').map(
      ({ tag, attrs }) =>
        `<${tag} ${Object.entries(attrs)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}>`,
    );
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

  it('lead only to pages that there are', () => {
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]*)(?:#[^"]*)?"/g)) {
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
    for (const [path, html] of here) expect(html, path).not.toMatch(/(href|content)="https?:/);
    expect(here.get('1127-01-09/index.html')).toContain('href="../#v=1&amp;date=1127-01-09"');
    expect(here.get('pingzhou/index.html')).toContain('select=place:pingzhou');
    expect(() => readSiteUrl('ftp://host/')).toThrow(/ftp:\/\/host/);
    expect(readSiteUrl('https://host/a')).toBe('https://host/a/');
  });

  it('have pictures of 1200 × 630 px, none above 90 KB', async () => {
    let sum = 0;
    for (const { name } of cards(site.atlas)) {
      const file = `public/previews/${name}.jpg`;
      const { width, height, format } = await sharp(file).metadata();
      expect({ name, width, height, format }).toEqual({ name, width: 1200, height: 630, format: 'jpeg' });
      expect(statSync(file).size, name).toBeLessThanOrEqual(90 * 1024);
      sum += statSync(file).size;
    }
    expect(sum).toBeLessThan(12e6);
  });
});
