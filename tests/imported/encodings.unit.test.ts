import { describe, expect, it } from 'vitest';
import { decodeText, firstFault } from '../../src/imported/formats/decode-text.ts';
import { recordAt } from '../../src/imported/imported-file.ts';
import { seededNumbers } from '../seeded-numbers.ts';
import { collection, feature } from './broken-files.ts';
import { openText } from './open-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 太原, 真定府 in GBK. */
const TAIYUAN = [0xcc, 0xab, 0xd4, 0xad];
const ZHENDING = [0xd5, 0xe6, 0xb6, 0xa8, 0xb8, 0xae];
const PLAIN = Array.from({ length: 4000 }, (_, i) => `place ${i},114,35,1125,1126\n`).join('');

describe('the first fault of a text', () => {
  it('is where the strict decoder stops, whatever the bytes', () => {
    const next = seededNumbers(5);
    for (let i = 0; i < 3000; i++) {
      const bytes = utf8('一甲é😀 sieges'.slice(0, 1 + Math.floor(next() * 12)).repeat(3));
      if (next() < 0.8) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const at = firstFault(bytes);
      const sound = (upTo: number) => {
        try {
          new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, upTo));
          return true;
        } catch {
          return false;
        }
      };
      expect(sound(at)).toBe(true);
      expect(sound(bytes.length)).toBe(at === bytes.length);
    }
  });
});

describe('encodings', () => {
  it('of a table are found where its first letters beyond ASCII stand, however late', async () => {
    const bytes = Uint8Array.from([
      ...utf8(`name,lon,lat,start,end\n${PLAIN}`),
      ...TAIYUAN,
      ...utf8(',112,37,1125,1126\n'),
      ...ZHENDING,
      ...utf8(',114,38,1125,1126\n'),
    ]);
    const opened = await openText('a.csv', bytes);
    expect(opened.encoding).toBe('gb18030');
    expect([recordAt(opened, 4000)?.name, recordAt(opened, 4001)?.name]).toEqual(['太原', '真定府']);
    expect(opened.report.counts).toEqual([['encoding-guessed', 1]]);
  });

  it('stay UTF-8 where one name of many is cut within a character, and it is told', async () => {
    const names = '太原真定河間中山開封洛陽大名雲中燕山平州營州灤州檀州順州薊州景州'.match(/../g) ?? [];
    const point = { type: 'Point', coordinates: [114, 35] };
    const text = utf8(collection(...names.map((name) => feature(point, { name }))));
    const cut = Array.from(text);
    cut.splice(text.findIndex((byte) => byte > 0x7f) + 5, 1);
    const opened = await openText('a.json', Uint8Array.from(cut));
    expect(opened.encoding).toBe('utf-8');
    expect([1, 2, 15].map((i) => recordAt(opened, i)?.name)).toEqual([names[1], names[2], names[15]]);
    expect(opened.report.counts).toEqual([['broken-characters', 1]]);
  });

  it('are those that an XML declaration names', async () => {
    const kml = (name: number[]) =>
      Uint8Array.from([
        ...utf8('<?xml version="1.0" encoding="GBK"?><kml><Placemark><name>'),
        ...name,
        ...utf8('</name><Point><coordinates>112,37</coordinates></Point></Placemark></kml>'),
      ]);
    const opened = await openText('a.kml', kml(TAIYUAN));
    expect([opened.encoding, recordAt(opened, 0)?.name]).toEqual(['gbk', '太原']);
    // declared in error
    expect(recordAt(await openText('a.kml', kml([...utf8('太原')])), 0)?.name).toBe('太原');
  });

  it('of sound UTF-8 are never in question', () => {
    expect(decodeText(utf8('太原')).text).toBe('太原');
    expect(decodeText(utf8('')).broken).toBe(0);
  });
});
