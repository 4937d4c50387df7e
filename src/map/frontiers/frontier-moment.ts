import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';

/** The frontiers of a moment: those of one slice of days part-way to those of the next. */
export interface FrontierMoment {
  readonly before: readonly FrontierChain[];
  readonly after: readonly FrontierChain[];
  /** From 0 (before) to 1 (after). */
  readonly share: number;
}

/** How strongly each chain of a moment is drawn, 0 to 1. */
function strengths({ before, after, share }: FrontierMoment): Map<FrontierChain, number> {
  const drawn = new Map(after.map((chain) => [chain, share]));
  for (const chain of before) drawn.set(chain, drawn.has(chain) ? 1 : 1 - share);
  return drawn;
}

/** Whether two moments are drawn alike without a look at any chain: of the same slices, and at the same share or of one slice alone. */
function isSame(one: FrontierMoment, other: FrontierMoment): boolean {
  if (one.after !== other.after || one.before !== other.before) return false;
  return one.share === other.share || one.before === one.after;
}

/** The chains that are drawn more strongly at one moment than at another. */
export function chainsApart(one: FrontierMoment, other: FrontierMoment): FrontierChain[] {
  if (isSame(one, other)) return [];
  const [a, b] = [strengths(one), strengths(other)];
  const all = new Set([...a.keys(), ...b.keys()]);
  return [...all].filter((chain) => (a.get(chain) ?? 0) !== (b.get(chain) ?? 0));
}
