import { readFileSync, statSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { oembed } from '../../../src/tools/build/embed-files.ts';

describe('the files for other sites', () => {
  it('are a script of no more than 4 KB that asks for nothing', () => {
    expect(statSync(`${inject('siteFolder')}/fragile-peace.js`).size).toBeLessThanOrEqual(4096);
    const script = readFileSync(`${inject('siteFolder')}/fragile-peace.js`, 'utf8');
    expect(script).not.toMatch(/\b(import|require)\b/);
    expect(script).toContain('customElements.define');
  });

  it('are an oEmbed document that the page names, of the kind the standard asks for', () => {
    const page = readFileSync(`${inject('siteFolder')}/index.html`, 'utf8');
    const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    expect(href).toBe('./oembed.json');
    const found = JSON.parse(readFileSync(`${inject('siteFolder')}/oembed.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 600 });
    const made = JSON.parse(oembed('https://example.org/atlas')) as Record<string, unknown>;
    expect(made.html).toContain('src="https://example.org/atlas/#v=1&amp;view=embed"');
    expect(made.html).toContain('width="960" height="600"');
    expect(made.provider_url).toBe('https://example.org/atlas/');
  });
});
