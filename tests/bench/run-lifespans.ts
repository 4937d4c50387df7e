/**
 * The bench of lifespans alone, or parts of it: `npm run bench:lifespans -- [sizes] [ways] [rounds] [scrubs]`, lists
 * separated by commas, `-` for all.
 */
import { benchLifespans, WHOLE_PLAN } from './lifespans.ts';

const [sizes = '-', ways = '-', rounds = '-', scrubs = '-'] = process.argv.slice(2);
await benchLifespans({
  sizes: sizes === '-' ? WHOLE_PLAN.sizes : sizes.split(',').map(Number),
  ways: ways === '-' ? WHOLE_PLAN.ways : ways.split(','),
  rounds: rounds === '-' ? WHOLE_PLAN.rounds : Number(rounds),
  scrubs: scrubs === '-' ? WHOLE_PLAN.scrubs : Number(scrubs),
});
process.exit(0);
