import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFields } from '../../../src/tools/commands/describe-fields.ts';
import { newAtlas } from '../../../src/tools/commands/new-atlas.ts';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { GEO_FILES } from '../../../src/tools/geo-check/geo-files.ts';
import { walk, type Json } from '../../../src/tools/geo-check/json.ts';

const folders: string[] = [];
const fresh = () => {
  const folder = mkdtempSync(join(tmpdir(), 'new-atlas-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const tsx = (script: string, parameters: readonly string[], folder: string) =>
  promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...parameters], {
    env: { ...process.env, ATLAS_GEO: folder },
  });

/** Names and contents of a folder’s files. */
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'base64')]),
  );

describe('a new atlas', () => {
  const folder = newAtlas(join(fresh(), 'deeper', 'mine'));

  it('passes the check', () => {
    expect(checkGeo(folder).defects).toEqual([]);
  });

  it('tells of every field that its files hold', () => {
    const fields = readFileSync(join(folder, 'FIELDS.md'), 'utf8');
    expect(fields).toBe(describeFields());
    for (const { name } of GEO_FILES) expect(fields, name).toContain(`## ${name}\n`);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('json'))) {
      const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
      for (const { key, path } of walk(json)) {
        if (!key || /geometry|bbox|^dates\.\w+_(en|zh)$/.test(path)) continue;
        expect(fields, `${file}: ${path}`).toMatch(new RegExp(`[.\`]${key}(\`|_\\(|\\[)|\\*\\*${key}\\*\\*`));
      }
    }
  });

  it('is not written over anything', () => {
    const full = fresh();
    writeFileSync(join(full, 'a-file'), '');
    expect(() => newAtlas(full)).toThrow('is not empty');
    expect(readdirSync(full)).toEqual(['a-file']);
    const empty = join(fresh(), 'empty');
    mkdirSync(empty);
    expect(newAtlas(empty)).toBe(empty);
  });
});

describe('the scripts that make files of an atlas', () => {
  it('write into its own folder and into no other', async () => {
    const folder = newAtlas(join(fresh(), 'mine'));
    const first = contents('geo');
    const before = contents(folder);
    for (const name of ['cells', 'frontiers', 'simplified'])
      await tsx(`geo/make/make-${name}.ts`, [], folder);
    expect(contents('geo')).toEqual(first);
    const after = contents(folder);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      'arcs.geojson',
      'frontiers.geojson',
      'prefectures.geojson',
      'simplified.json',
    ]);
    expect(checkGeo(folder).defects).toEqual([]);
    const { stdout } = await tsx('src/tools/commands/scene.ts', ['1500-04-10'], folder);
    expect(stdout).toContain('Midtown is taken');
    expect(stdout).toContain('Northmark–Southmark');
  });
});
