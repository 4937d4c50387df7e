/** The bench of opening a file alone: `npm run bench:load -- [rounds]`. */
import { benchLoad } from './load.ts';

const { megabytes, parseMs, atlasMs, firstMs, firstRatio, ratio, longTasks, inAtlas } = await benchLoad(
  Number(process.argv[2] ?? 5),
);
console.log(
  `${megabytes.toFixed(1)} MB: ${atlasMs.toFixed(0)} ms to the whole picture (ratio ${ratio.toFixed(2)}), ${firstMs.toFixed(0)} ms to the first (ratio ${firstRatio.toFixed(2)}), parse and upload ${parseMs.toFixed(0)} ms; long tasks (ms): ${longTasks.join(', ') || 'none'}`,
);
for (const [doing, tasks] of Object.entries(inAtlas))
  console.log(`in the atlas, ${doing}: long tasks (ms): ${tasks.join(', ') || 'none'}`);
process.exit(0);
