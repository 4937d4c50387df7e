import { expect, it } from 'vitest';
import { daysAlive } from '../../src/imported/days-alive.ts';
import { openText } from './open-text.ts';

const SPAN = { start: 2_132_330, end: 2_132_695 };

it('counts on each day what is there at its noon, and not what has no date', async () => {
  const { records } = await openText(
    'a.csv',
    'name,lon,lat,start,end\nA,1,1,1126-01-02,1126-01-03\nB,1,1,1125,\nC,1,1,,\nD,1,1,1126-12-31,1126-12-31\nE,1,1,1130,1131\n',
  );
  const alive = daysAlive(records, SPAN, null);
  expect(alive).toHaveLength(365);
  expect([...alive.subarray(0, 4)]).toEqual([1, 2, 2, 1]);
  expect(alive[364]).toBe(2);
  const hidden = new Uint8Array(records.count);
  hidden[1] = 1;
  expect([...daysAlive(records, SPAN, hidden).subarray(0, 4)]).toEqual([0, 1, 1, 0]);
});
