import type { JsonObject } from '../../atlas/json-object.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { withFileNote, type Report } from '../report.ts';
import type { DatesSeen } from './day-month-order.ts';
import { calendarOfRecord } from './stated-calendar.ts';

/** Which calendar the dates of a file are read in: the one chosen, else that of each record, of the file, or the Julian. */
export interface FileCalendar {
  /** That of a record of such properties. */
  of(properties: JsonObject): Calendar;
  /** Says of which the file itself says that it is. */
  reckonBy(calendar: Calendar): void;
  /** That of the file as a whole. */
  whole(): Calendar;
  /** A report that asks for it where programs wrote the dates, and nothing says how they count. */
  asked(report: Report, seen: DatesSeen): Report;
}

/** Follows what a file says of it; `chosen`: what the reader has said. */
export function createFileCalendar(chosen: Calendar | null): FileCalendar {
  let ofFile: Calendar | null = null;
  /** What the records say, the first that says anything. */
  let ofRecords: Calendar | null = null;
  return {
    of(properties) {
      if (chosen) return chosen;
      const said = calendarOfRecord(properties);
      ofRecords ??= said;
      return said ?? ofFile ?? 'julian';
    },
    reckonBy(calendar) {
      ofFile = calendar;
    },
    whole: () => chosen ?? ofFile ?? ofRecords ?? 'julian',
    asked: (report, seen) =>
      chosen === null && ofFile === null && ofRecords === null && seen.zoned > 0
        ? withFileNote(report, { field: '', value: `${seen.zoned} × …Z`, reason: 'calendar-asked' })
        : report,
  };
}
