import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newAtlas } from '../src/tools/commands/new-atlas.ts';

/**
 * Writes a new atlas into a folder, with its war moved from the spring of 1500 to the winter and spring of 44 to 43 BC: dates
 * of January to May fall on both sides of a new year. Returns the folder, ending in `/`.
 */
export function atlasOf44BC(folder: string): string {
  const path = newAtlas(folder);
  for (const name of readdirSync(path).filter((file) => file.endsWith('json'))) {
    const file = join(path, name);
    const moved = readFileSync(file, 'utf8')
      .replaceAll(/"1500-03-01"/g, '"-0043-03-01"')
      .replaceAll(/"1500-(\d\d)/g, '"-0042-$1')
      .replaceAll('1500年', '公元前43年')
      .replaceAll(/(?<=[A-Z][a-z]{2}) 1500/g, ' 43 BC')
      .replaceAll('spring of 1500', 'spring of 43 BC')
      .replaceAll('1500', '43 BC');
    writeFileSync(file, name === 'atlas.json' ? moved.replace('三谷，43 BC', '三谷，公元前43年') : moved);
  }
  return `${path}/`;
}
