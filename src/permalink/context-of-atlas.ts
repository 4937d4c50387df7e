import type { Atlas } from '../atlas/atlas.ts';
import { MAP_ZOOMS } from '../view/map-zooms.ts';
import type { Selection, View } from '../view/view.ts';
import type { LinkScreen } from './link-details.ts';
import type { PermalinkContext } from './permalink-context.ts';

/** Every feature of an atlas that can be selected, as `kind:id`, the other names of places among them. */
function featuresOf(atlas: Atlas): ReadonlySet<string> {
  const of = (kind: Selection['kind'], ids: Iterable<string>) => Array.from(ids, (id) => `${kind}:${id}`);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return new Set([
    ...of('place', atlas.places.keys()),
    ...of('prefecture', idsOf(atlas.prefectures)),
    ...of('movement', idsOf(atlas.movements)),
    ...of('siege', idsOf(atlas.sieges)),
    ...of('event', idsOf(atlas.events)),
    ...of('line', idsOf(atlas.lines.map(({ feature }) => feature))),
    ...of('water', atlas.waters.keys()),
  ]);
}

/**
 * What the links of an atlas are read against; `defaults`: the state of a link that says nothing. Without a screen, links
 * that select something leave open where the map looks. `known`: the persons as links name them (`person:…`), where they are
 * here already.
 */
export function contextOfAtlas(
  atlas: Atlas,
  defaults: View,
  on: LinkScreen | null = null,
  known: readonly string[] | null = null,
): PermalinkContext {
  const features = featuresOf(atlas);
  /** The persons as links name them, once what reads the rarer parts of links is here. */
  let persons = known;
  const chapter = (id: string) => atlas.chapters.find((one) => one.id === id);
  return {
    span: atlas.span,
    box: atlas.config.box,
    zooms: MAP_ZOOMS,
    defaults,
    hasChapter: (id) => chapter(id) !== undefined,
    hasFeature: ({ kind, id }) =>
      kind === 'person' ? (persons?.includes(`person:${id}`) ?? true) : features.has(`${kind}:${id}`),
    features: () => [...features, ...(persons ?? [])],
    chapters: () => atlas.chapters.map(({ id }) => id),
    spanOf: chapter,
    accounts: () => ['article', ...atlas.config.accounts.map(({ id }) => id), 'atlas'],
    details: async () => {
      const { linkDetails, personsOf } = await import('./link-details.ts');
      persons ??= personsOf(atlas);
      return linkDetails(atlas, defaults, on);
    },
    names: async () => {
      const { namedSubject } = await import('./named-subject.ts');
      return namedSubject(atlas, on?.simplify ?? ((text) => text));
    },
    stepsOf: (id) => chapter(id)?.feature.properties.steps ?? 0,
  };
}
