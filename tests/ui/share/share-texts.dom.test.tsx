import { describe, expect, it } from 'vitest';
import { shareTexts } from '../../../src/ui/share/share-texts.ts';

const NASTY = `31 "January" <b>'1126'</b> & [x](y) *_\`\\ \u202e`;
const texts = (title: string) =>
  shareTexts({
    title,
    date: '31 January 1126',
    url: 'https://example.org/a_(b)/#v=1&date=1126-01-31&x="<',
    frameUrl: 'https://example.org/#v=1&view=embed&x="',
    scriptUrl: 'https://example.org/fragile-peace.js',
    keys: [
      ['date', '1126-01-31'],
      ['data', 'https://example.org/?a="&b=<'],
    ],
  });

function parsed(html: string): Element {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
}

describe('a state to share', () => {
  it('names title and date in every form but the bare link', () => {
    const { link, ...named } = texts('Fragile Peace');
    expect(link).toBe('https://example.org/a_(b)/#v=1&date=1126-01-31&x="<');
    for (const text of Object.values(named)) {
      expect(text).toContain('31 January 1126');
      expect(text).toContain('Fragile Peace');
    }
  });

  it('is one link, one frame, one element in HTML, whatever the title and the address', () => {
    const { html, frame, element } = texts(NASTY);
    const anchor = parsed(html).querySelector('a');
    expect(parsed(html).querySelectorAll('*')).toHaveLength(1);
    expect(anchor?.getAttribute('href')).toBe('https://example.org/a_(b)/#v=1&date=1126-01-31&x="<');
    expect(anchor?.textContent).toBe(`31 January 1126 · ${NASTY}`);
    expect(parsed(frame).querySelectorAll('*')).toHaveLength(1);
    expect(parsed(frame).querySelector('iframe')?.getAttribute('src')).toContain('view=embed&x="');
    const made = parsed(element).querySelector('fragile-peace');
    expect(made?.getAttribute('date')).toBe('1126-01-31');
    expect(made?.getAttribute('data')).toBe('https://example.org/?a="&b=<');
    expect(parsed(element).querySelectorAll('*')).toHaveLength(2);
  });

  it('is one link in Markdown', () => {
    const { markdown } = texts(NASTY);
    const [, text = '', address = ''] = /^\[((?:\\.|[^\\\]])*)\]\(([^()\s<>]*)\)$/.exec(markdown) ?? [];
    expect(text.replaceAll(/\\(.)/g, '$1')).toBe(`31 January 1126 · ${NASTY}`);
    expect(decodeURIComponent(address)).toBe('https://example.org/a_(b)/#v=1&date=1126-01-31&x="<');
  });
});
