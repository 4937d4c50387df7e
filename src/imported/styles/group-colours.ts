/** Eight colours that those who do not see red or green tell apart as well: Okabe and Ito, “Color Universal Design” (2008), darkened a little for paper. */
export const DISTINCT = [
  '#0072b2',
  '#d55e00',
  '#008f6b',
  '#b0548f',
  '#c9930a',
  '#3f9fd0',
  '#7a4fa3',
  '#5b5b5b',
] as const;

/** Groups that have a colour of their own. */
export const MOST_GROUPS = DISTINCT.length;

/** What colours are given already. */
export interface ColoursKnown {
  /** Of groups of the same column, by their labels: chosen, or as they were before. */
  readonly known: ReadonlyMap<string, string>;
  /** Of what else stands on the map, which are given last. */
  readonly avoid: ReadonlySet<string>;
}

/** No colours given yet. */
export const NO_COLOURS: ColoursKnown = { known: new Map(), avoid: new Set() };

/** The colours of groups: those known, and for others what is free, as far as colours go. */
export function groupColours(labels: readonly string[], { known, avoid }: ColoursKnown): readonly string[] {
  const given = new Set(known.values());
  const shown = new Set(labels.flatMap((label) => known.get(label) ?? []));
  const rank = (colour: string) =>
    shown.has(colour) ? 3 : given.has(colour) ? 2 : avoid.has(colour) ? 1 : 0;
  const free = DISTINCT.toSorted((a, b) => rank(a) - rank(b));
  let next = 0;
  return labels.map((label) => known.get(label) ?? free[next++ % free.length] ?? DISTINCT[0]);
}

/** The first colour that nothing else on the map has; `null` where all are taken. */
export const freeColour = (avoid: ReadonlySet<string>): string | null =>
  DISTINCT.find((colour) => !avoid.has(colour)) ?? null;
