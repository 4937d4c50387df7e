import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFiles } from '../../../src/tools/build/bundle-files.ts';
import { OWN_FOLDER } from '../../../src/tools/commands/geo-folder.ts';
import { readConfig } from '../../../src/tools/commands/read-geo.ts';

const ITALY = 'tests/fixtures/italy-69/geo/';
const folder = `${mkdtempSync(join(tmpdir(), 'bundle-files-'))}/`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const texts = (geo: string) =>
  Object.fromEntries(
    Object.entries(bundleFiles(readConfig(geo), geo)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

describe('what lies beside the page on a USB stick', () => {
  it('is of the atlas that is bundled: its title, author, first day, licence and credits', () => {
    const files = texts(ITALY);
    expect(Object.keys(files).sort()).toEqual(['LICENSE', 'LICENSE_DATA.md', 'OFL.txt', 'READ-ME.txt']);
    expect(files['READ-ME.txt']).toContain('Four Emperors');
    expect(files['READ-ME.txt']).toContain('The example atlas of Italy');
    expect(files['READ-ME.txt']).toContain('folder "four-emperors"');
    expect(files['READ-ME.txt']).toContain('date=0069-01-01');
    expect(files['LICENSE_DATA.md']).toContain('Coast and rivers: Natural Earth');
    expect(files['LICENSE_DATA.md']).toContain('https://creativecommons.org/licenses/by/4.0/');
    for (const name of ['READ-ME.txt', 'LICENSE_DATA.md'])
      expect(files[name]).not.toMatch(/Fragile|fragile-peace|Jin|Song|CHGIS|1123/);
  });

  it('has the licence of the data that lies in the atlas’s own folder, where one does', () => {
    cpSync(ITALY, folder, { recursive: true });
    writeFileSync(`${folder}LICENSE_DATA.md`, 'Ask first.\n');
    expect(texts(folder)['LICENSE_DATA.md']).toBe('Ask first.\n');
  });

  it('is the project’s own for the first atlas', () => {
    const files = texts(OWN_FOLDER);
    expect(files['LICENSE_DATA.md']).toBe(readFileSync('LICENSE_DATA.md', 'utf8'));
    expect(files['READ-ME.txt']).toContain('folder "fragile-peace"');
  });
});
