import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Subject } from './subject.ts';

type Value = number | string | ExpressionSpecification;

/** Linear in zoom between pairs of zoom and value. */
export function byZoom(...stops: readonly Value[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The feature-state `key`, or `fallback` while it is not set. */
export function state(key: string, fallback: Value): ExpressionSpecification {
  return ['coalesce', ['feature-state', key], fallback] as unknown as ExpressionSpecification;
}

/** A width that is `width` px times the feature-state `key`, which is 0 while it is not set. */
export function stateWidth(key: string, width: number): ExpressionSpecification {
  return ['*', state(key, 0), width] as unknown as ExpressionSpecification;
}

/** Features of a source's subject that pass every other test besides. */
export function only(subject: Subject, ...tests: readonly ExpressionSpecification[]): FilterSpecification {
  return ['all', ['==', ['get', 'subject'], subject], ...tests] as unknown as FilterSpecification;
}
