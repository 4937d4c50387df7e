// Builds the atlas into one file and packs it for a USB stick: npm run bundle
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { readConfig } from '../commands/read-geo.ts';
import { bundleConfig } from './bundle-config.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = `${root}dist-bundle/`;
const config = readConfig();
const READ_ME = `${config.title_en.replaceAll('–', '-')}

Copy the folder "fragile-peace" out of the zip, then open index.html in a browser (double-click).
No network and no server are needed: the whole atlas is in that one file.

Works in current Chrome, Edge, Chromium and other browsers with WebGL2. What a browser forbids to
pages from disk is not there: the atlas cannot be installed, and a second window follows the first
only where the browser lets pages from disk talk to each other. For those, serve the website build.

A state is in the address after index.html, as on the web: index.html#v=1&date=${config.span.first}

Code: MIT. Data: CC BY 4.0 with credits, see LICENSE_DATA.md. Fonts: OFL 1.1, see OFL.txt.
`;

await build(bundleConfig(`${out}fragile-peace`));
const file = (path: string) => new Uint8Array(readFileSync(path));
const folder = 'fragile-peace/';
const zip = zipSync(
  {
    [`${folder}index.html`]: file(`${out}fragile-peace/index.html`),
    [`${folder}READ-ME.txt`]: new TextEncoder().encode(READ_ME),
    [`${folder}LICENSE`]: file(`${root}LICENSE`),
    [`${folder}LICENSE_DATA.md`]: file(`${root}LICENSE_DATA.md`),
    [`${folder}OFL.txt`]: file(`${root}src/fonts/OFL.txt`),
  },
  // the zip’s own clock begins in 1980; a fixed time keeps the bytes the same
  { level: 9, mtime: '1980-01-01T12:00:00' },
);
mkdirSync(out, { recursive: true });
writeFileSync(`${out}fragile-peace.zip`, zip);
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`index.html: ${size(statSync(`${out}fragile-peace/index.html`).size)}`);
console.log(`dist-bundle/fragile-peace.zip: ${size(zip.length)}`);
