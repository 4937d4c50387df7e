import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { personOnDay } from '../../../src/atlas/people/person-on-day.ts';
import { leadersNamed, readName } from '../../../src/atlas/people/person-names.ts';
import { instantOf } from '../../../src/time/instant.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record } from '../../atlas-of-geo.ts';
import { traditional } from '../../../src/time/traditional.ts';

const people = peopleOf(atlas);
const byId = new Map(people.map((person) => [person.id, person]));
const whereIs = (id: string, date: string) => {
  const person = byId.get(id);
  return person ? personOnDay(atlas, person, instantOf(parseDay(date))) : null;
};

describe('people', () => {
  it('stand once each, with names in both scripts', () => {
    expect(byId.size).toBe(people.length);
    for (const { id, name_en, name_zh, traces } of people) {
      expect(name_zh, id).toMatch(/^[\p{Script=Han}]+$/u);
      expect(name_en, id).toMatch(/^\p{Lu}/u);
      expect(traces.length, id).toBeGreaterThan(0);
    }
  });

  it('count everybody whom the events name', () => {
    const known = new Set(people.flatMap(({ name_zh, others_zh }) => [name_zh, ...others_zh]));
    const missing = record.events
      .flatMap(({ properties }) => properties.people.map(({ name_zh }) => name_zh))
      .filter((name) => !known.has(name));
    expect([...new Set(missing)]).toEqual(['孫某']);
  });

  it('bring the names of one person together and keep namesakes apart', () => {
    expect(byId.get('完顏宗翰')?.others_zh).toContain('粘罕');
    expect(byId.get('趙構')?.others_en).toContain('Gaozong');
    expect(byId.has('宗翰')).toBe(false);
    expect(byId.has('康王趙構')).toBe(false);
    expect(['張俊', '張浚', '張鈞'].every((id) => byId.has(id))).toBe(true);
  });

  it('tell sides in the order of time', () => {
    expect(byId.get('李綱')?.sides).toEqual(['song']);
    expect(byId.get('完顏宗望')?.sides).toEqual(['jin']);
    const guo = byId.get('郭藥師')?.sides ?? [];
    expect(guo.indexOf('song')).toBeLessThan(guo.indexOf('jin'));
  });

  it('are found where their column or their siege is, and nowhere where nothing tells', () => {
    expect(whereIs('李綱', '1126-02-05')?.to).toBe('bianjing');
    expect(whereIs('張孝純', '1126-06-01')?.to).toBe('taiyuan');
    expect(whereIs('完顏宗望', '1125-12-28')?.trace.kind).toBe('movement');
    expect(whereIs('李綱', '1123-06-01')).toBeNull();
  });

  it('leave a leader where his own column is, not at the siege it left behind', () => {
    expect(whereIs('完顏宗翰', '1126-03-14')?.to).toBe('longde');
  });
});

describe('written names', () => {
  it('open brackets that hold another name', () => {
    expect(readName(atlas.config, 'Wanyan Zonghan (Nianhan)', traditional('完顏宗翰（粘罕）'))).toMatchObject({
      key: '完顏宗翰', name_en: 'Wanyan Zonghan', others_zh: ['粘罕'], others_en: ['Nianhan'],
    }); // prettier-ignore
    expect(readName(atlas.config, 'Zhang Jun (censor)', traditional('張浚'))?.name_en).toBe(
      'Zhang Jun (censor)',
    );
    expect(readName(atlas.config, 'Zongwang’s cavalry', traditional('宗望騎兵'))).toBeNull();
  });

  it('come out of the sides of a siege', () => {
    expect(
      leadersNamed('Song: Zhang Xiaochun, Wang Bing', traditional('宋：張孝純、王稟')).map((n) => n.name_en),
    ).toEqual(['Zhang Xiaochun', 'Wang Bing']);
    expect(leadersNamed('Song, then Chu', traditional('宋，後為楚'))).toEqual([]);
    expect(
      leadersNamed('Jin: Zongwang, then Shemu', traditional('金：宗望，後闍母')).map((n) => n.name_zh),
    ).toContain('宗望');
  });
});
