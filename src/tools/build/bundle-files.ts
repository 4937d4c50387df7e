import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { fileNameOf } from '../../atlas/file-name.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { dataLicence } from '../commands/data-licence.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function readMe(config: AtlasConfig): string {
  return `${config.title_en.replaceAll('–', '-')}
${config.author}

Copy the folder "${fileNameOf(config)}" out of the zip, then open index.html in a browser (double-click).
No network and no server are needed: the whole atlas is in that one file.

Works in current Chrome, Edge, Chromium and other browsers with WebGL2. What a browser forbids to
pages from disk is not there: the atlas cannot be installed, and a second window follows the first
only where the browser lets pages from disk talk to each other. For those, serve the website build.

A state is in the address after index.html, as on the web: index.html#v=1&date=${config.span.first}

Code: MIT. Data: ${licenceOf(config).name} with credits, see LICENSE_DATA.md. Fonts: OFL 1.1, see OFL.txt.
`;
}

/** What lies beside the one page in the folder for a USB stick, by name: how to open it, and the licences of code, data and fonts. */
export function bundleFiles(config: AtlasConfig, geo: string): Readonly<Record<string, Uint8Array>> {
  const text = (content: string) => new TextEncoder().encode(content);
  return {
    'READ-ME.txt': text(readMe(config)),
    LICENSE: new Uint8Array(readFileSync(`${ROOT}/LICENSE`)),
    'LICENSE_DATA.md': text(dataLicence(config, geo)),
    'OFL.txt': new Uint8Array(readFileSync(`${ROOT}/src/fonts/OFL.txt`)),
  };
}
