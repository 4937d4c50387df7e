import type { PlacedLabel } from '../style/placing/place-labels-on-screen.ts';

const NEAR_TEXT = 3;

/** The key of the name that stands at a point (CSS px) and is of no thing of the record, or `null`. */
export function ownNameAt(x: number, y: number, labels: readonly PlacedLabel[]): string | null {
  const under = labels.find(
    ({ candidate, boxes }) =>
      !candidate.target &&
      boxes.some(
        ({ left, top, right, bottom }) =>
          x > left - NEAR_TEXT && x < right + NEAR_TEXT && y > top - NEAR_TEXT && y < bottom + NEAR_TEXT,
      ),
  );
  return under?.candidate.key ?? null;
}

/** What a key of `ownNameAt` says of the layer `id`: the number after it, or −1 where the name is of another. */
export function recordNamed(id: string, key: string | null): number {
  return key?.startsWith(`${id}:`) ? Number(key.slice(id.length + 1)) : -1;
}
