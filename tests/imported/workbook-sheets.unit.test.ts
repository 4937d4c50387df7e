import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions } from '../../src/imported/project/project-file.ts';
import { NOTHING_CHOSEN } from '../../src/imported/imported-file.ts';
import { openText } from './open-text.ts';
import { row, utf8, workbookOfSheets } from './reported-cases.ts';
import { reasons, told } from './told.ts';

const XLSX = workbookOfSheets({
  Notes: row('What this is') + row('A list'),
  Forts: row('Fort', 'Built', 'Lat', 'Lon') + row('A', 1126, 35, 114),
  Sieges: row('Siege', 'Start', 'End', 'Lat', 'Lon') + row('B', '1126-01-31', '1126-02-05', 36, 115),
});
const cells = (...values: readonly string[]) =>
  `<table:table-row>${values.map((value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const ODS = zipSync({
  'META-INF/manifest.xml': utf8('<manifest/>'),
  'content.xml': utf8(
    `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Forts">${cells('name', 'built', 'lat', 'lon')}${cells('A', '1126', '35', '114')}</table:table><table:table table:name="Sieges">${cells('name', 'date', 'lat', 'lon')}${cells('B', '1127', '36', '115')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
});

describe('the sheets of a workbook', () => {
  it.each([
    ['a.xlsx', XLSX, ['Notes', 'Forts', 'Sieges'], 'B 1126-01-31 1126-02-05 115 36'],
    ['a.ods', ODS, ['Forts', 'Sieges'], 'B 1127-01-01 1127-12-31 115 36'],
  ] as const)(
    'of %s are told, and another than the first with places may be read',
    async (name, bytes, all, other) => {
      const first = await openText(name, bytes);
      expect(first.table?.sheet).toEqual({ read: 'Forts', all });
      expect(told(first)).toEqual(['A 1126-01-01 … 114 35']);
      expect(reasons(first)).toContain('further-sheets');
      const chosen = await openText(name, bytes, { sheet: 'Sieges' });
      expect(chosen.table?.sheet).toEqual({ read: 'Sieges', all });
      expect(told(chosen)).toEqual([other]);
    },
  );

  it('are chosen by name, and one that is not there is not taken', async () => {
    const file = await openText('a.xlsx', XLSX, { sheet: 'Gone' });
    expect(file.table?.sheet?.read).toBe('Forts');
  });

  it('without places leave nothing on the map, and can be left again', async () => {
    const file = await openText('a.xlsx', XLSX, { sheet: 'Notes' });
    expect(told(file)).toEqual([]);
    expect(file.table?.sheet?.read).toBe('Notes');
    expect(reasons(file)).toContain('no-place-column');
  });

  it('are not told of where there is but one', async () => {
    const file = await openText(
      'a.xlsx',
      workbookOfSheets({ S: row('Fort', 'Lat', 'Lon') + row('A', 35, 114) }),
    );
    expect(file.table).not.toHaveProperty('sheet');
  });

  it('are kept by the one that was chosen', () => {
    const options = { ...NOTHING_CHOSEN, sheet: 'Sieges' };
    expect(readOptions(JSON.parse(JSON.stringify(writeOptions(options))))).toEqual(options);
    expect(readOptions({ sheet: 7 })).toEqual(NOTHING_CHOSEN);
  });
});
