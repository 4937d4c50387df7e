/** Something wrong in `geo/`: in which file, which feature (`—` for the file as a whole), where in it, and why. */
export interface Defect {
  readonly file: string;
  readonly feature: string;
  readonly property: string;
  readonly reason: string;
}

/** What stands for a feature or property where the defect concerns the whole. */
export const WHOLE = '—';

/** A defect on one line: `file · feature · property · reason`. */
export function writeDefect({ file, feature, property, reason }: Defect): string {
  return [file, feature || WHOLE, property || WHOLE, reason.replace(/\s+/g, ' ')].join(' · ');
}

/** What a defect concerns, as a key: file, feature and property. */
export function placeOf({ file, feature, property }: Defect): string {
  return JSON.stringify([file, feature, property]);
}
