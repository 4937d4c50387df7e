/**
 * The soak: `npm run soak -- [--minutes 30] [--actions 10000] [--seed 1] [--ground explore] [--unseen]`; `--unseen`: WebGL is
 * asked all and paints nothing, which makes several times as many actions a minute where there is no GPU, and compares no frames.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtSite } from '../page/built-site.ts';
import { launch } from '../page/launch.ts';
import { serveFolder } from '../page/serve-folder.ts';
import { GROUNDS } from './monkey.ts';
import { soakOn, tellSoaks, type Soaked } from './soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    actions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    ground: { type: 'string' },
    unseen: { type: 'boolean', default: false },
  },
});
const grounds = GROUNDS.filter(({ name }) => !values.ground || name === values.ground);
if (!grounds.length) throw new Error(`there is no ground named ${values.ground}`);
const site = await serveFolder(await builtSite(), '/');
const browser = await launch(values.unseen ? ['--use-angle=null'] : []);
const found: Soaked[] = [];
for (const ground of grounds) {
  let told = 0;
  const soaked = await soakOn(browser, site.url, ground, {
    minutes: Number(values.minutes) / grounds.length,
    actions: Math.ceil(Number(values.actions) / grounds.length),
    seed: Number(values.seed),
    unseen: values.unseen,
    onCheck({ actions, heaps, errors }) {
      const heap = ((heaps.at(-1) ?? Number.NaN) / 1e6).toFixed(1);
      console.log(`${ground.name}: ${actions} actions, ${heap} MB`, ...errors.slice(told));
      told = errors.length;
    },
  });
  found.push(soaked);
  console.log(`${ground.name}: ${soaked.actions} actions, ${soaked.errors.length} errors`);
}
await browser.close();
await site.close();
mkdirSync('tests/output', { recursive: true });
writeFileSync('tests/output/soak.json', JSON.stringify(found, null, 1));
writeFileSync('tests/output/soak.md', tellSoaks(found));
console.log(`\n${tellSoaks(found)}`);
const faults = found.reduce((sum, { errors, stale }) => sum + errors.length + stale, 0);
console.log(`${found.reduce((sum, { actions }) => sum + actions, 0)} actions, ${faults} faults`);
process.exit(faults ? 1 : 0);
