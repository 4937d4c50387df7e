// Builds the atlas into one file and packs it for a USB stick, under its own name: npm run bundle
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { fileNameOf } from '../../atlas/file-name.ts';
import { geoFolder } from '../commands/geo-folder.ts';
import { readConfig } from '../commands/read-geo.ts';
import { bundleConfig } from './bundle-config.ts';
import { bundleFiles } from './bundle-files.ts';

const out = `${fileURLToPath(new URL('../../../', import.meta.url))}dist-bundle/`;
const config = readConfig();
const name = fileNameOf(config);

await build(bundleConfig(out + name));
const page = `${out}${name}/index.html`;
const files = { 'index.html': new Uint8Array(readFileSync(page)), ...bundleFiles(config, geoFolder()) };
const zip = zipSync(
  Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${name}/${file}`, bytes])),
  // the zip’s own clock begins in 1980; a fixed time keeps the bytes the same
  { level: 9, mtime: '1980-01-01T12:00:00' },
);
writeFileSync(`${out}${name}.zip`, zip);
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`index.html: ${size(statSync(page).size)}`);
console.log(`dist-bundle/${name}.zip: ${size(zip.length)}`);
