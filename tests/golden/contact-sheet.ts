// Builds the site and draws the contact sheet into contact-sheet/: npm run contact-sheet [part of a name]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { build, preview } from 'vite';
import { launch } from '../page/launch.ts';
import { composeSheet } from './compose-sheet.ts';
import type { GoldenState } from './golden-states.ts';
import { pictureState } from './picture-state.ts';

const FOLDER = new URL('../../contact-sheet/', import.meta.url);

/** Twelve dates, each where its story is: zoom, latitude, longitude. */
const DATES = [
  ['1123-01-15', '5.90/38.600/115.000'],
  ['1123-05-14', '6.60/39.600/116.800'],
  ['1123-06-20', '7.20/39.800/118.200'],
  ['1123-12-05', '6.60/40.000/118.500'],
  ['1125-03-10', '5.60/38.600/112.500'],
  ['1126-01-04', '6.20/38.800/115.000'],
  ['1126-01-31', '6.10/37.000/114.500'],
  ['1126-05-28', '6.60/37.400/112.900'],
  ['1126-09-20', '6.40/37.600/113.400'],
  ['1126-12-04', '6.50/35.700/114.000'],
  ['1127-05-12', '7.40/35.000/114.600'],
  ['1127-08-01', '5.20/38.500/117.500'],
] as const;
const PHONE = ['1123-06-20', '1126-01-31', '1127-05-12', '1127-08-01'];
const PRINT = ['1126-01-31', '1127-08-01'];

function state(date: string, theme: string, width: number, height: number): GoldenState {
  const [, camera = ''] = DATES.find(([day]) => day === date) ?? [];
  const [zoom = '6', ...rest] = camera.split('/');
  // a phone shows as much of the land as its width allows
  const map = width < 600 ? [Math.max(Number(zoom) - 1, 5).toFixed(2), ...rest].join('/') : camera;
  const name = width < 600 ? `${date}-phone` : `${date}-${theme}`;
  return { name, hash: `#v=1&date=${date}&map=${map}&theme=${theme}`, width, height };
}

const STATES = [
  ...['paper', 'dark'].flatMap((theme) => DATES.map(([date]) => state(date, theme, 1920, 1080))),
  ...PHONE.map((date) => state(date, 'paper', 390, 844)),
  ...PRINT.map((date) => state(date, 'print', 1920, 1080)),
];

function page(): string {
  const figures = STATES.map(
    ({ name, hash, width, height }) =>
      `<figure><a href="${name}.png"><img src="${name}.png" width="${width}" height="${height}" alt="The atlas in the state ${name}"></a>` +
      `<figcaption>${name} <code>${hash.replaceAll('&', '&amp;')}</code></figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet of the atlas</title>
<style>
body { margin: 24px; background: #d8cfba; font: 15px/1.4 Georgia, serif; display: grid; grid-template-columns: repeat(2, 1fr); gap: 24px; }
figure { margin: 0; } img { width: 100%; height: auto; max-height: 90vh; object-fit: contain; } h1 { grid-column: 1 / -1; margin: 0; }
</style>
<h1>Contact sheet of the atlas</h1>
${figures.join('\n')}
</html>
`;
}

const wanted = process.argv[2] ?? '';
mkdirSync(FOLDER, { recursive: true });
await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
const server = await preview({ configFile: 'vite.config.ts', preview: { host: '127.0.0.1', port: 0 } });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
const browser = await launch();
try {
  for (const one of STATES.filter(({ name }) => name.includes(wanted))) {
    const drawn = await pictureState(browser, `http://127.0.0.1:${address.port}/`, one);
    writeFileSync(new URL(`${one.name}.png`, FOLDER), drawn);
    console.log(one.name);
  }
} finally {
  await browser.close();
  await server.close();
}
writeFileSync(new URL('index.html', FOLDER), page());
const drawn = STATES.map(({ name }) => new URL(`${name}.png`, FOLDER)).filter((file) => existsSync(file));
writeFileSync(new URL('contact-sheet.png', FOLDER), await composeSheet(drawn));
console.log(`contact-sheet/index.html and contact-sheet.png: ${STATES.length} pictures`);
