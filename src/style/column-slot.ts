import { overlaps } from '../time/interval.ts';
import type { Movement } from '../atlas/movement.ts';
import { columnForm } from './column-form.ts';

/** Offsets in px of a convoy of captives, in the order in which its parts set out. */
const CONVOY = [-3, 4, -9, 10, -15, 16];
/** Offsets in px of columns that share a road: the strongest keeps the middle. */
const ABREAST = [0, -9, 9, -16, 16, -23, 23];

function related(a: Movement, b: Movement): boolean {
  return (a.feature.properties.relations ?? []).some(({ movement }) => movement === b.id) && overlaps(a, b);
}

function companies(movements: readonly Movement[]): Movement[][] {
  const left = new Set(movements);
  const groups: Movement[][] = [];
  for (const first of movements) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (!related(member, other) && !related(other, member)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/**
 * How far (px) each movement is drawn beside its road, so that columns on one road at one time lie side by side. A
 * movement keeps its slot for its whole life; two that share a road on the same day never have the same one.
 */
export function columnSlots(movements: readonly Movement[]): Map<string, number> {
  const slots = new Map<string, number>();
  for (const group of companies(movements)) {
    const people = group.filter((movement) => columnForm(movement).form === 'people');
    const convoy = people.length >= 3;
    const order = [...group].sort(
      (a, b) => columnForm(b).width - columnForm(a).width || a.start - b.start || (a.id < b.id ? -1 : 1),
    );
    for (const movement of order) {
      const taken = new Set(
        group
          .filter((other) => other !== movement && overlaps(other, movement))
          .map((other) => slots.get(other.id)),
      );
      const choices = group.length === 1 ? [0] : convoy && people.includes(movement) ? CONVOY : ABREAST;
      slots.set(movement.id, choices.find((choice) => !taken.has(choice)) ?? (choices.at(-1) ?? 0) + 7);
    }
  }
  return slots;
}
