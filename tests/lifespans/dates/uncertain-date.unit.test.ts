import { describe, expect, it } from 'vitest';
import { readLife, readMoment, type MomentReading } from '../../../src/lifespans/dates/read-moment.ts';
import { writeDay } from '../../../src/lifespans/dates/write-day.ts';
import { OPEN_DAYS } from '../../../src/lifespans/open-days.ts';

const ISO: MomentReading = { calendar: 'gregorian', numbers: 'auto' };
/** The first and the last day of a date written once. */
function daysOf(written: string) {
  const life = readLife(written, written, ISO);
  return life && [writeDay(life.start, 'gregorian'), writeDay(life.end - 1, 'gregorian')];
}

describe('uncertain dates', () => {
  it.each([
    ['1180/1183', '1180-01-01', '1183-12-31'],
    ['1180-03/1180-05', '1180-03-01', '1180-05-31'],
    ['1126-01-31/1126-02-10', '1126-01-31', '1126-02-10'],
    ['1180~/1183?', '1180-01-01', '1183-12-31'],
    ['1180–1183', '1180-01-01', '1183-12-31'],
    ['1180 - 1183', '1180-01-01', '1183-12-31'],
    ['[1180..1183]', '1180-01-01', '1183-12-31'],
    ['{1180, 1182, 1183-02}', '1180-01-01', '1183-02-28'],
    ['156X', '1560-01-01', '1569-12-31'],
    ['156u', '1560-01-01', '1569-12-31'],
    ['15XX', '1500-01-01', '1599-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['1560-XX', '1560-01-01', '1560-12-31'],
    ['1560-XX-XX', '1560-01-01', '1560-12-31'],
    ['1560-12-XX', '1560-12-01', '1560-12-31'],
    ['1560-02-uu', '1560-02-01', '1560-02-29'],
    ['1097-21', '1097-03-01', '1097-05-31'],
    ['1097-22', '1097-06-01', '1097-08-31'],
    ['1097-23', '1097-09-01', '1097-11-30'],
    ['1097-24', '1097-12-01', '1098-02-28'],
    ['c. 1180', '1180-01-01', '1180-12-31'],
    ['ca.1180', '1180-01-01', '1180-12-31'],
    ['circa 1180/1183', '1180-01-01', '1183-12-31'],
    ['1274 BC', '-1273-01-01', '-1273-12-31'],
    ['44 BCE', '-0043-01-01', '-0043-12-31'],
    ['1 B.C.', '0000-01-01', '0000-12-31'],
    ['c. 1274–1270 BC', '-1273-01-01', '-1269-12-31'],
    ['AD 79', '0079-01-01', '0079-12-31'],
    ['79 CE', '0079-01-01', '0079-12-31'],
    ['1560s', '1560-01-01', '1569-12-31'],
  ])('are the days between which they lie: %s', (written, first, last) => {
    expect(daysOf(written)).toEqual([first, last]);
  });

  it.each(['../1183', '/1183', '[..1183]'])('may be open before: %s', (written) => {
    expect(readLife(written, written, ISO)?.start).toBe(-OPEN_DAYS);
  });
  it.each(['1180/..', '1180/', '[1180..]'])('may be open after: %s', (written) => {
    expect(readLife(written, written, ISO)?.end).toBe(OPEN_DAYS);
  });

  it.each([
    'spring 1097',
    '1500s',
    '1126/27',
    '31/12/1180',
    '0 BC',
    'XXXX',
    '15XX-12',
    'after 1180',
    'c.',
    '/',
    '–',
    '[]',
    '1180/spring',
    'foo BC',
    '1126-13',
    '1126-02-30',
  ])('are not read where they may be several things, or none: %s', (written) => {
    expect(readMoment(written, 'end', ISO)).toBeNull();
  });

  it('leave dates with strokes as they were: 1126/1 is a January', () => {
    expect(daysOf('1126/1')).toEqual(['1126-01-01', '1126-01-31']);
    expect(daysOf('1126/1/31')).toEqual(['1126-01-31', '1126-01-31']);
  });
});
