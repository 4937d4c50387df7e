import { chineseNumeral } from '../../time/date-text.ts';
import type { LunarCalendar } from '../../time/lunar-calendar.ts';
import { sexagenaryName } from '../../time/sexagenary.ts';
import { parseDay } from '../../time/written-date.ts';
import { calendarChecked } from './calendar-checked.ts';
import { faultOfDate } from './check-dates.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, text } from './json.ts';

const NUMERALS = new Map(Array.from({ length: 30 }, (_, i) => [chineseNumeral(i + 1), i + 1]));
const MONTH_AND_DAY = /(閏?)(正|[一二三四五六七八九十]+)月/;
const DAY_NAME = /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]/;
const DAY_OF_MONTH = /（([一二三四五六七八九十]+)日）/;

/** What is wrong with one lunar date (`某元三年十二月庚子（三日）`) of a Julian day. */
function* faultsOf(lunar: string, date: string, calendar: LunarCalendar | null): Generator<string> {
  const day = parseDay(date);
  const name = DAY_NAME.exec(lunar)?.[0];
  if (name && name !== sexagenaryName(day)) yield `${date} is ${sexagenaryName(day)}, not ${name}`;
  const [, leap, month = ''] = MONTH_AND_DAY.exec(lunar) ?? [];
  const dayOfMonth = NUMERALS.get(DAY_OF_MONTH.exec(lunar)?.[1] ?? '');
  const number = month === '正' ? 1 : NUMERALS.get(month);
  if (!calendar || number === undefined || dayOfMonth === undefined) return;
  try {
    const found = calendar.lunarDateOf(day);
    if (!found) return;
    if (found.month === number && found.leap === (leap === '閏') && found.day === dayOfMonth) return;
    const writtenMonth = `${found.leap ? '閏' : ''}${found.month === 1 ? '正' : chineseNumeral(found.month)}月`;
    yield `${date} is ${writtenMonth}${chineseNumeral(found.day)}日 in the calendar, not ${lunar}`;
  } catch {
    yield `${date} is outside the calendar`;
  }
}

/** Checks events known to the day: the day-name and lunar day the sources give, and EDTF, must be those of the day. */
export function* checkLunarDates(record: GeoRecord): Generator<Defect> {
  const calendar = calendarChecked(record);
  for (const { file, label: feature, json } of record.features('events.geojson')) {
    if (at(json, 'properties', 'precision') !== 'day') continue;
    const [start = '', end = ''] = ['start', 'end'].map((key) =>
      text(at(json, 'when', 'timespans', 0, key, 'in')),
    );
    if (faultOfDate(start, true) || faultOfDate(end, true)) continue;
    const parts = text(at(json, 'properties', 'lunar')).split('至');
    const dates = parts.length > 1 ? [start, end] : [start];
    for (const [i, date] of dates.entries()) {
      for (const reason of faultsOf(parts[i] ?? '', date, calendar)) {
        yield { file, feature, property: 'properties.lunar', reason };
      }
    }
    const edtf = text(at(json, 'properties', 'edtf'));
    const expected = start === end ? start : `${start}/${end}`;
    if (edtf && edtf !== expected) {
      yield {
        file,
        feature,
        property: 'properties.edtf',
        reason: `${edtf} is not the day of when, ${expected}`,
      };
    }
  }
}
