// Builds the site and renews the golden pictures and their gallery: npm run golden [part of a name]
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { build, preview } from 'vite';
import { launch } from '../page/launch.ts';
import { writeGallery } from './gallery.ts';
import { GOLDEN_STATES, pictureUrl } from './golden-states.ts';
import { pictureState } from './picture-state.ts';

const wanted = process.argv[2] ?? '';
writeFileSync(new URL('gallery.html', import.meta.url), writeGallery(GOLDEN_STATES));
mkdirSync(new URL('pictures/', import.meta.url), { recursive: true });
await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
const server = await preview({ configFile: 'vite.config.ts', preview: { host: '127.0.0.1', port: 0 } });
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
const browser = await launch();
try {
  for (const state of GOLDEN_STATES.filter(({ name }) => name.includes(wanted))) {
    const drawn = await pictureState(browser, `http://127.0.0.1:${address.port}/`, state);
    const picture = await sharp(drawn)
      .removeAlpha()
      .png({ compressionLevel: 9, adaptiveFiltering: true })
      .toBuffer();
    writeFileSync(pictureUrl(state), picture);
    console.log(`${state.name}: ${Math.round(picture.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  await server.close();
}
