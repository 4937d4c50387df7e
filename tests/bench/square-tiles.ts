import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { squares } from './lifespan-shapes.ts';
import { ringOf } from './way.ts';

const FOLDER = 'bench/results/tiles';
const PIECE = 5000;

/** The archive of so many squares, made by `npm run tiles` where it has not been made before; its path. */
export async function squareTiles(count: number): Promise<string> {
  const out = join(FOLDER, `tiles-${count}.pmtiles`);
  if (existsSync(out)) return out;
  mkdirSync(FOLDER, { recursive: true });
  const input = join(FOLDER, `squares-${count}.geojsonl`);
  const stream = createWriteStream(input);
  let lines: string[] = [];
  for (const square of squares(count)) {
    const { start, end, probe } = square;
    const geometry = { type: 'Polygon', coordinates: [ringOf(square)] };
    // the squares that spell the day are kept at every zoom
    const properties = { start, end, probe, weight: probe ? 1 : 0 };
    lines.push(JSON.stringify({ type: 'Feature', properties, geometry }));
    if (lines.length < PIECE) continue;
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
    lines = [];
  }
  stream.end(`${lines.join('\n')}\n`);
  await once(stream, 'finish');
  const options = ['--layer', 'squares', '--numbers', 'day', '--begin', 'start', '--end', 'end', '--weight', 'weight', '--max-zoom', '8', '--force']; // prettier-ignore
  execFileSync('node', ['--max-old-space-size=16000', '--import', 'tsx', 'src/tools/commands/tiles.ts', input, out, ...options], { stdio: 'inherit' }); // prettier-ignore
  rmSync(input);
  return out;
}
