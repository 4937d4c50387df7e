import { expect, it } from 'vitest';
import { encoderEndsPage } from '../../../src/export/film/encoder-ends-page.ts';

it.each([
  [
    'WebKitGTK',
    true,
    '(X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  ],
  [
    'Epiphany',
    true,
    '(X11; Linux aarch64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 Epiphany/605.1.15',
  ],
  [
    'Safari',
    false,
    '(Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  ],
  [
    'Safari on a phone',
    false,
    '(iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  ],
  [
    'Chromium',
    false,
    '(X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  ],
  [
    'Chromium without a window',
    false,
    '(X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36',
  ],
  [
    'Chrome on Android',
    false,
    '(Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  ],
  ['Firefox', false, '(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
])('%s is asked for an encoder, or not: %s', (_, ends, name) => {
  expect(encoderEndsPage(`Mozilla/5.0 ${name}`)).toBe(ends);
});
