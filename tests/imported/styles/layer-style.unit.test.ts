import { expect, it } from 'vitest';
import { AS_THE_FILE, readLayerStyle } from '../../../src/imported/styles/layer-style.ts';

it('a style is read as it was written', () => {
  const style = { ...AS_THE_FILE, colour: '#123abc', size: 2, by: 'side', colours: 'each' as const, hidden: ['Jin'], names: 'none' as const }; // prettier-ignore
  expect(readLayerStyle(JSON.parse(JSON.stringify(style)))).toEqual(style);
});

it.each([
  null,
  'red',
  [],
  {},
  { colour: 'url(x)', size: 99, opacity: -1, hidden: 'all', names: 7, colours: 'x', by: 5 },
  { colour: '#12', width: '2', hidden: [1, null], label: '' },
  JSON.parse('{"__proto__": {"colour": "#ffffff"}, "constructor": 1}'),
])('of %j nothing is understood, and all is as the file says', (value) => {
  expect(readLayerStyle(value)).toEqual(AS_THE_FILE);
});
