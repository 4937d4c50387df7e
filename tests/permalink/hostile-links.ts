/** Characters that turn the direction of the text after them. */
export const BIDI = [
  '\u202a',
  '\u202b',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200f',
  '\u061c',
];

const MEGABYTE = 1_000_000;

/** Fragments that mean harm: each has one wrong value or more, named by its key. */
export const HOSTILE: readonly (readonly [name: string, hash: string, key: string])[] = [
  ['script as a date', '#date=<script>window.harmed=1</script>', 'date'],
  ['script as a selection', '#select=place:%3Cimg%20src%3Dx%20onerror%3Dwindow.harmed%3D1%3E', 'select'],
  ['script as a chapter', '#chapter="><svg onload=window.harmed=1>', 'chapter'],
  ['a script’s address as data', '#data=javascript:window.harmed=1', 'data'],
  ['a page of its own as data', '#data=data:text/html,<script>top.harmed=1</script>', 'data'],
  ...BIDI.map(
    (sign) =>
      [
        `U+${sign.codePointAt(0)?.toString(16)} in a date`,
        `#date=${encodeURIComponent(`1126${sign}-10-30`)}`,
        'date',
      ] as const,
  ),
  ['bidi in a selection', `#select=place:${encodeURIComponent('\u202egnahzgnip')}`, 'select'],
  ['line breaks', '#theme=%0A%0Ddark%00%1b[31m', 'theme'],
  ['the prototype as a chapter', '#chapter=__proto__', 'chapter'],
  ['the constructor as a selection', '#select=constructor:prototype', 'select'],
  ['prototype keys', '#__proto__=polluted&constructor=polluted&toString=x&date=never', 'date'],
  ['prototype layers', '#layers=__proto__,hasOwnProperty', 'layers'],
  ['no numbers', '#map=NaN/NaN/NaN', 'map'],
  ['infinite numbers', '#map=Infinity/-Infinity/1e999', 'map'],
  ['numbers without end', `#map=6/36.${'9'.repeat(150)}e5/114`, 'map'],
  ['a speed that is no number', '#speed=NaN', 'speed'],
  ['a window without end', '#mode=window:999999', 'mode'],
  ['a megabyte of date', `#date=${'1'.repeat(MEGABYTE)}`, 'date'],
  ['a megabyte of one key', `#${'k'.repeat(MEGABYTE)}=1`, ''],
  ['a hundred thousand pairs', `#${'date=1&'.repeat(100_000)}`, 'date'],
  ['half a surrogate', '#select=place:%ED%A0%80', 'select'],
  ['broken escapes', '#date=%E0%A4%A', 'date'],
  ['a step that is a billion', '#step=1000000000', 'step'],
];
