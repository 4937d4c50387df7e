import type { Interval } from '../time/interval.ts';
import type { EventFeature } from './features.ts';
import type { Dating, Presence } from './presence.ts';

/** An event over the days on which it happened or may have happened. */
export interface AtlasEvent extends Interval {
  readonly id: string;
  readonly feature: EventFeature;
  /** How sure its days are. */
  readonly dated: Presence;
}

/** What the days of an event or a siege follow from. */
export function datingOf(feature: {
  readonly when: Dating['when'];
  readonly properties: { readonly precision?: string; readonly edtf?: string };
}): Dating {
  const { precision, edtf } = feature.properties;
  return {
    when: feature.when,
    ...(precision !== undefined && { precision }),
    ...(edtf !== undefined && { edtf }),
  };
}

/** Whether an event has weight enough to be marked from afar, to bring names forward and to head a picture. */
export function hasWeight({ feature }: AtlasEvent): boolean {
  return feature.properties.weight !== 'minor';
}

/** Events in their order, those with weight first. */
export function weightiestFirst(events: readonly AtlasEvent[]): AtlasEvent[] {
  return [...events.filter(hasWeight), ...events.filter((event) => !hasWeight(event))];
}
