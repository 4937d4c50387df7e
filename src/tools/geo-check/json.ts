/** Any parsed JSON. The checks read it through the functions below, which never throw, so that one defect hides no other. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A JSON value somewhere inside another: the key it stands under and the way to it, as `waypoints[3].arrive`. */
export interface Located {
  readonly key: string;
  readonly path: string;
  readonly value: Json;
}

/** The member of an object or array that a path of keys and indices leads to; `undefined` where there is none. */
export function at(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object') return undefined;
    here = Object.hasOwn(here, step) ? (here as Record<string, Json>)[step] : undefined;
  }
  return here;
}

/** The items of an array; none where the value is no array. */
export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The value where it is a string, else the empty string. */
export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The value where it is a number, else NaN. */
export function number(value: Json | undefined): number {
  return typeof value === 'number' ? value : NaN;
}

/** Every value inside a value and the value itself, outermost first; items of arrays keep the key of their array. */
export function* walk(value: Json | undefined, path = '', key = ''): Generator<Located> {
  if (value === undefined) return;
  yield { key, path, value };
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const [i, item] of (value as readonly Json[]).entries()) yield* walk(item, `${path}[${i}]`, key);
  } else {
    for (const [name, item] of Object.entries(value))
      yield* walk(item, path ? `${path}.${name}` : name, name);
  }
}
