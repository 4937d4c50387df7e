import type { Atlas } from '../atlas/atlas.ts';
import type { ArcFeature } from '../atlas/features.ts';
import { peopleOf } from '../atlas/people/people.ts';
import { subjectPlace } from '../atlas/subject-box.ts';
import { subjectDay } from '../atlas/subject-day.ts';
import { dayOf } from '../time/instant.ts';
import type { Screen } from '../view/fit-box.ts';
import { frameSubject } from '../view/frame-subject.ts';
import { subjectPadding } from '../view/page-frame.ts';
import type { View } from '../view/view.ts';
import type { LinkDetails } from './permalink-context.ts';
import { readPanels } from './read-panels.ts';

/** The screen that links are opened on, and the borders that cells are made of. */
export interface LinkScreen {
  /** Px of the page as it is now. */
  size(): Pick<Screen, 'width' | 'height'>;
  readonly arcs: readonly ArcFeature[];
  /** Writes traditional as simplified characters. */
  simplify?(text: string): string;
}

/**
 * Reads the rarer parts of the links of an atlas. Of what is selected without a day, what stood there on the day of
 * `defaults` is looked at on that day, all else on its first; without a screen, where the map then looks is left open.
 */
export function linkDetails(
  atlas: Atlas,
  defaults: Pick<View, 'instant'>,
  on: LinkScreen | null,
): LinkDetails {
  return {
    readPanels,
    dayOf: (selection, within) => subjectDay(atlas, selection, dayOf(defaults.instant), within),
    frameOf(selection, instant) {
      const place = on && subjectPlace(atlas, selection, instant, on.arcs);
      if (!place) return null;
      const { width, height } = on.size();
      const screen = { width, height, padding: subjectPadding(width, height) };
      return frameSubject(place.box, place.point, screen, atlas.config.box);
    },
  };
}

/** Every person of an atlas, as links name them: `person:…`. */
export const personsOf = (atlas: Atlas): readonly string[] =>
  peopleOf(atlas).map(({ slug }) => `person:${slug}`);
