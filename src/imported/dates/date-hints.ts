import type { LunarCalendar } from '../../time/lunar-calendar.ts';

/** What the numbers of a column count, where its name says so or its values prove it. */
type NumberUnit =
  | 'years'
  /** Years with their fraction, as 1126.0833. */
  | 'decimal-years'
  /** Since 1970. */
  | 'seconds'
  /** Since 1970. */
  | 'milliseconds'
  /** The same in the unit that their size tells. */
  | 'since-1970'
  /** Days as spreadsheets count them, 1 being 1 January 1900, with a 29 February 1900 that never was. */
  | 'serial-1900'
  /** Days as older spreadsheets count them, 0 being 1 January 1904. */
  | 'serial-1904'
  /** Julian Days, which begin at noon. */
  | 'julian-days';

/**
 * What is known of a written date besides the date itself. What has been read is kept with the object: use one for all
 * values of a column, not one for each.
 */
export interface DateHints {
  /** In which order day and month stand in 05/06/1126. */
  readonly order?: 'dmy' | 'mdy';
  readonly numbers?: NumberUnit;
  /** The column is EDTF by its name: 1120-25 is a spring, and no five years. */
  readonly edtf?: true;
  /** Which end of a life the value is; there an open or unknown end, and “present”, say something. */
  readonly bound?: 'start' | 'end';
  /** The calendar that reads regnal, ganzhi and lunar dates. */
  readonly lunar?: LunarCalendar;
}

/** Nothing is known. */
export const NO_HINTS: DateHints = {};
