import { describe, expect, it } from 'vitest';
import { withoutSentenceEnd } from '../../src/permalink/sentence-end.ts';

describe('a text behind which a sentence ends', () => {
  it.each([
    ['a b.', 'a b'],
    ['a b).', 'a b'],
    ['太原。', '太原'],
    ['太原」）', '太原'],
    ['a b**', 'a b'],
    ['a b"', 'a b'],
  ])('is without its end: %s', (text, meant) => expect(withoutSentenceEnd(text)).toBe(meant));
  it.each(['a b', '', 'Tong Guan (童貫)', '《靖康要錄》', 'a.b'])(
    'stays where the end is its own: %s',
    (text) => expect(withoutSentenceEnd(text)).toBe(text),
  );
});
