import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf, type AtlasConfig } from '../../src/atlas/atlas-config.ts';
import { yearsShown } from '../../src/atlas/years-shown.ts';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { downloadsOf } from '../../src/atlas/downloads/downloads.ts';
import { comparePowers, powerName } from '../../src/atlas/power-name.ts';
import { sceneJson } from '../../src/atlas/scene/scene-json.ts';
import { sceneText } from '../../src/atlas/scene/scene-text.ts';
import { holderColours, palettesOf } from '../../src/style/palette/palette.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { readAtlas } from '../../src/tools/commands/read-geo.ts';

const FOLDERS = ['geo/', 'tests/fixtures/second-atlas/geo/'] as const;
const written = FOLDERS.map(
  (folder) => JSON.parse(readFileSync(`${folder}atlas.json`, 'utf8')) as AtlasConfig,
);

/** What an atlas says of a day, of its powers, of itself and in what is taken away. */
function answers(atlas: Atlas, day: number): unknown[] {
  const { config } = atlas;
  const scene = atlas.sceneAt(day);
  const ids = config.powers.map(({ id }) => id);
  return [
    sceneJson(atlas, scene, 'en'),
    sceneText(atlas, scene, 'zh-Hant'),
    ids.map((id) => powerName(config, id)),
    [...ids].sort((a, b) => comparePowers(config, b, a)),
    ids.map((id) => holderColours(palettesOf(config).dark, id)),
    [textOf(config, 'title', true), textOf(config, 'subject', false), yearsShown(config)],
  ];
}

/** Days from the first to the last of an atlas, twenty of them. */
const daysOf = ({ span }: Atlas) =>
  Array.from({ length: 20 }, (_, i) => span.start + Math.floor((i * (span.end - 1 - span.start)) / 19));

describe('two atlases in one process', () => {
  const [first, second] = [readAtlas(FOLDERS[0]), readAtlas(FOLDERS[1])];

  it('have the spans, titles, powers and colours of their own files, asked by turns', () => {
    for (let turn = 0; turn < 3; turn++)
      [first, second].forEach(({ config, span }, i) => {
        const own = written[i] as AtlasConfig;
        expect(span).toEqual({ start: parseDay(own.span.first), end: parseDay(own.span.last) + 1 });
        expect(textOf(config, 'title', true)).toBe(own.title_en);
        const { none } = palettesOf(config).paper.unheld;
        for (const { id, name_en, name_zh, paper = none } of own.powers) {
          expect(powerName(config, id)).toEqual({ en: name_en, zh: name_zh });
          expect(holderColours(palettesOf(config).paper, id)).toEqual(paper);
        }
      });
    expect(powerName(first.config, 'yan').en).toBe('yan');
    expect(powerName(second.config, 'song').en).toBe('song');
    const unheld = palettesOf(second.config).paper.unheld.none;
    expect(holderColours(palettesOf(second.config).paper, 'song')).toEqual(unheld);
  });

  it('say by turns on every day what each says where it is asked alone', () => {
    const alone = FOLDERS.map((folder) => {
      const atlas = readAtlas(folder);
      return daysOf(atlas).map((day) => answers(atlas, day));
    });
    const [ours, others] = [daysOf(first), daysOf(second)];
    ours.forEach((day, i) => {
      expect(answers(second, others[i] ?? NaN)).toEqual(alone[1]?.[i]);
      expect(answers(first, day)).toEqual(alone[0]?.[i]);
    });
  });

  it('name but their own powers as holders, and themselves in what is taken away', () => {
    for (const atlas of [second, first, second]) {
      const known = new Set([...atlas.config.powers.map(({ id }) => id), 'contested', 'none']);
      for (const day of daysOf(atlas))
        for (const { holder } of Object.values(sceneJson(atlas, atlas.sceneAt(day), 'en').holders))
          expect(known).toContain(holder);
      for (const download of downloadsOf(atlas)) {
        const text = download.text();
        if (download.entries === 0 && download.format === 'csv') continue;
        expect(text, download.file).toContain(atlas.config.short_en);
        const other = atlas === first ? second : first;
        expect(text, download.file).not.toContain(`${other.config.short_en}: an atlas of`);
      }
    }
  });
});
