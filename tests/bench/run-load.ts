/** The bench of opening a file alone: `npm run bench:load -- [rounds]`. */
import { benchLoad } from './load.ts';

const { megabytes, parseMs, atlasMs, ratio, longTasks } = await benchLoad(Number(process.argv[2] ?? 5));
console.log(
  `${megabytes.toFixed(1)} MB: ${atlasMs.toFixed(0)} ms to the picture, parse and upload ${parseMs.toFixed(0)} ms, ratio ${ratio.toFixed(2)}; long tasks (ms): ${longTasks.join(', ') || 'none'}`,
);
process.exit(0);
