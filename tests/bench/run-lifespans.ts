/**
 * The bench of lifespans alone, or parts of it: `npm run bench:lifespans -- [sizes] [ways] [rounds] [scrubs] [sizes of
 * tiles] [flights]`, lists separated by commas, `-` for all.
 */
import { benchLifespans, WHOLE_PLAN } from './lifespans.ts';

function known(ways: readonly string[]): readonly string[] {
  for (const way of ways)
    if (!WHOLE_PLAN.ways.includes(way))
      throw new Error(`there is no way called “${way}”; there are ${WHOLE_PLAN.ways.join(', ')}`);
  return ways;
}

const [sizes = '-', ways = '-', rounds = '-', scrubs = '-', tiles = '-', flights = '-'] =
  process.argv.slice(2);
await benchLifespans({
  sizes: sizes === '-' ? WHOLE_PLAN.sizes : sizes.split(',').map(Number),
  ways: ways === '-' ? WHOLE_PLAN.ways : known(ways.split(',')),
  tileSizes: tiles === '-' ? WHOLE_PLAN.tileSizes : tiles.split(',').map(Number),
  rounds: rounds === '-' ? WHOLE_PLAN.rounds : Number(rounds),
  scrubs: scrubs === '-' ? WHOLE_PLAN.scrubs : Number(scrubs),
  flights: flights === '-' ? WHOLE_PLAN.flights : Number(flights),
});
process.exit(0);
