import {
  featureFilter,
  normalizePropertyExpression,
  type FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { FeatureState } from '../../style/territory/territory-state.ts';

/** A value of a style’s layer: the same for all features, or one for each with its state. */
export interface StyleValue {
  readonly ofFeatures: boolean;
  at(zoom: number, feature?: Feature, state?: FeatureState): unknown;
}

const PARAMETERS = ['zoom', 'feature', 'feature-state'];
const KINDS = { point: 1, line: 2, polygon: 3 } as const;

/** What a feature is to a filter and an expression. */
function asked({ properties, geometry }: Feature) {
  const kind = geometry.type.endsWith('Polygon')
    ? 'polygon'
    : geometry.type.endsWith('String')
      ? 'line'
      : 'point';
  return { type: KINDS[kind], properties: properties ?? {} };
}

/**
 * Reads a property of a layer, `key` in the style, as the style’s own language has it; throws an Error where it is none of its
 * kind.
 */
export function styleValue(value: unknown, type: 'number' | 'color', key: string): StyleValue {
  const expression = normalizePropertyExpression(value as never, key, {
    type,
    'property-type': 'data-driven',
    expression: { interpolated: true, parameters: PARAMETERS },
    transition: false,
  } as never);
  const ofFeatures = expression.kind === 'source' || expression.kind === 'composite';
  return {
    ofFeatures,
    at: (zoom, feature, state) =>
      expression.evaluate({ zoom }, feature && asked(feature), state as Record<string, unknown>),
  };
}

/** Whether features pass a filter of a layer; all do where it has none. */
export function styleFilter(
  filter: FilterSpecification | undefined,
  key: string,
): (feature: Feature) => boolean {
  if (!filter) return () => true;
  const passes = featureFilter(filter, key);
  return (feature) => passes.filter({ zoom: 0 }, asked(feature) as never);
}
