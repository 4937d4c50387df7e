// Draws the icons of the installed atlas from public/icons/icon.svg: npm run icons
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { ICONS } from './offline.ts';

const folder = fileURLToPath(new URL('../../../public/icons/', import.meta.url));
for (const { name, size } of ICONS) {
  await sharp(`${folder}icon.svg`, { density: 300 })
    .resize(size, size)
    .removeAlpha()
    .png({ compressionLevel: 9, palette: true, effort: 10 })
    .toFile(folder + name);
}
