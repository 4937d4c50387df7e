import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../src/imported/formats/imported-bytes.ts';
import { readOds } from '../../src/imported/formats/read-ods.ts';
import { NOTHING_CHOSEN } from '../../src/imported/imported-file.ts';
import { openBytes } from '../../src/imported/open-bytes.ts';
import { createWordReader } from '../../src/locale/dictionary.ts';
import { REASON_WORDS } from '../../src/imported/reason-words.ts';
import { placeOfProblem } from '../../src/imported/report-text.ts';
import { openText } from './open-text.ts';

const wordsIn = createWordReader((text) => text);

/** A table whose row says, as the place of what is no place, in which row it stands. */
const table = (before: string, mark: string) =>
  [
    before,
    ['name', 'lon', 'lat'].join(mark),
    ['A', '1', '2'].join(mark),
    '',
    `"two\nlines"${mark}3${mark}4`,
    mark.repeat(2),
    ['B', 'oops', '2'].join(mark),
    '',
  ].join('\r\n');

describe('a problem of a table', () => {
  it.each([
    ['', ',', 7],
    ['Places of a walk', ',', 7],
    ['sep=;', ';', 7],
    ['\r\n', ';', 8],
  ])('below %j stands in the row that a spreadsheet counts', async (before, mark, row) => {
    const { report } = await openText('t.csv', table(before, mark));
    const problem = report.problems.find(({ value }) => value.includes('oops'));
    expect(problem?.row).toBe(row);
    const said = problem && placeOfProblem(problem, (words) => wordsIn(words, 'en'));
    expect(said).toMatch(new RegExp(`^Record \\d \\(row ${row}\\) “B”$`));
  });

  it('does not speak of commas, which its file may not have', () => {
    for (const reason of ['row-too-short', 'row-too-long'] as const) {
      expect(wordsIn(REASON_WORDS, 'en')[reason].join(' ')).not.toMatch(/comma/);
      expect(wordsIn(REASON_WORDS, 'zh-Hant')[reason].join('')).not.toMatch(/逗號/);
    }
  });

  it('of a workbook stands in the row of its sheet', async () => {
    const bytes = new Uint8Array(readFileSync('tests/fixtures/by-programs/gdal.xlsx'));
    const { report } = await openBytes(bytesInMemory('x.xlsx', bytes), {
      ...NOTHING_CHOSEN,
      columns: { lon: null, lat: null, wkt: 'name', start: null, end: null, name: null },
    });
    for (const { record, row } of report.problems) if (record !== null) expect(row).toBe(record + 1);
  });
});

it('rows of a spreadsheet are numbered past blank and repeated ones', () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const rows = `<table:table-row>${cell('a')}</table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cell('b')}</table:table-row><table:table-row>${cell('c')}</table:table-row>`;
  const [sheet] = readOds(new TextEncoder().encode(`<table:table table:name="S">${rows}</table:table>`));
  expect(sheet?.rows.map(([text]) => text)).toEqual(['a', 'b', 'b', 'c']);
  expect(sheet?.numbers).toEqual([1, 5, 6, 7]);
});
