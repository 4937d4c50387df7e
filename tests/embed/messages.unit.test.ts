import { describe, expect, it } from 'vitest';
import { allowedOrigins, isAllowed, targetOrigins } from '../../src/embed/allowed-origins.ts';
import { readRequest, STATE_KEYS } from '../../src/embed/messages.ts';
import { PERMALINK_KEYS } from '../../src/permalink/permalink-keys.ts';

const set = (state: unknown, more: object = {}) =>
  readRequest({ source: 'fragile-peace', v: 1, type: 'set', state, ...more });

describe('a message', () => {
  it('has the keys of the permalink', () => {
    expect([...STATE_KEYS]).toEqual(PERMALINK_KEYS.map(({ name }) => name));
  });

  it('is a request to set or to get, with the id it came with', () => {
    expect(set({ date: '1126-01-31', chapter: null }, { id: 7 })).toEqual({
      source: 'fragile-peace',
      v: 1,
      type: 'set',
      id: 7,
      state: { date: '1126-01-31', chapter: null },
    });
    expect(readRequest({ source: 'fragile-peace', v: 1, type: 'get' })).toMatchObject({ type: 'get' });
  });

  it.each([
    undefined,
    null,
    1,
    'set',
    [],
    {},
    { type: 'set' },
    { source: 'react-devtools', v: 1, type: 'set' },
  ])('of another kind is left alone: %j', (data) => expect(readRequest(data)).toBeNull());

  it.each([
    [{ v: 2 }, 'unsupported-version'],
    [{ v: '1' }, 'unsupported-version'],
    [{ type: 'state' }, 'unknown-type'],
    [{ type: '__proto__' }, 'unknown-type'],
    [{ state: null }, 'bad-message'],
    [{ state: ['date'] }, 'bad-message'],
    [{ state: { date: 1126 } }, 'bad-message'],
    [{ state: { date: { toString: () => '1126-01-31' } } }, 'bad-message'],
    [{ state: { date: 'x'.repeat(2001) } }, 'bad-message'],
    [{ state: { 'embed-origin': '*' } }, 'unknown-key'],
    [{ state: JSON.parse('{"__proto__":"x"}') as unknown }, 'unknown-key'],
    [{ state: { constructor: 'x' } }, 'unknown-key'],
    [{ state: { v: '1' } }, 'unknown-key'],
  ])('that cannot be done is answered by an error: %j', (more, code) => {
    expect(set({ date: '1126-01-31' }, { id: 'a', ...more })).toMatchObject({ type: 'error', code, id: 'a' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('the origins that may speak to the atlas', () => {
  const OWN = 'https://atlas.example';
  const HOST = 'https://host.example';

  it('are the page that frames it and its own, unless its link names others', () => {
    expect(allowedOrigins(null, HOST, OWN)).toEqual([HOST, OWN]);
    expect(allowedOrigins(null, null, OWN)).toEqual([OWN]);
    expect(allowedOrigins('https://school.example, https://b.example:8080/page', HOST, OWN)).toEqual([
      'https://school.example',
      'https://b.example:8080',
    ]);
  });

  it.each(['', 'null', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'host.example', '**'])(
    'are nobody where the list names no origin: %s',
    (asked) => expect(allowedOrigins(asked, HOST, OWN)).toEqual([]),
  );

  it('never hold the opaque origin, but for a link that lets anyone in', () => {
    expect(allowedOrigins(null, 'null', 'null')).toEqual([]);
    expect(isAllowed(['null'], 'null')).toBe(false);
    expect(isAllowed([HOST], 'null')).toBe(false);
    expect(isAllowed(allowedOrigins('*', 'null', OWN), 'null')).toBe(true);
  });

  it.each([
    'https://host.example.evil',
    'http://host.example',
    'https://host.example:444',
    'https://HOST.example',
  ])('are compared whole: %s', (origin) => expect(isAllowed([HOST], origin)).toBe(false));

  it('are told the state only where they frame it', () => {
    expect(targetOrigins([HOST, OWN], HOST)).toEqual([HOST]);
    expect(targetOrigins([OWN], HOST)).toEqual([]);
    expect(targetOrigins([HOST, OWN], null)).toEqual([HOST, OWN]);
    expect(targetOrigins(['*'], HOST)).toEqual(['*']);
  });
});
