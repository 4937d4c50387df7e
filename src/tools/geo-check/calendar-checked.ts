import { createLunarCalendar, type CalendarTable, type LunarCalendar } from '../../time/lunar-calendar.ts';
import type { GeoRecord } from './geo-record.ts';

/** The lunar calendar of the folder that is checked; `null` where its table is missing or cannot be built. */
export function calendarChecked(record: GeoRecord): LunarCalendar | null {
  try {
    return createLunarCalendar(record.files.get('calendar.json') as unknown as CalendarTable);
  } catch {
    return null;
  }
}
