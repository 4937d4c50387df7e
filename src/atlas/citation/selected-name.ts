import type { JulianDay } from '../../time/julian-day.ts';
import type { RecordLanguage } from '../../time/date-text.ts';
import { instantOf } from '../../time/instant.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import { personBySlug } from '../people/people.ts';
import { nameInText } from '../place-name.ts';

/** A feature by its kind and id, as links name it. */
export interface CitedFeature {
  readonly kind: string;
  readonly id: string;
}

type Named = { readonly [key in `${'name' | 'title'}_en`]?: string } & {
  readonly [key in `${'name' | 'title'}_zh`]?: Traditional;
};

/** What a feature is called on a day; Chinese is traditional. `null` where the atlas has none of that kind and id. */
export function selectedName(
  atlas: Atlas,
  { kind, id }: CitedFeature,
  day: JulianDay,
  language: RecordLanguage,
): string | null {
  const place = (of: string | undefined): Named | undefined => {
    const feature = atlas.places.get(of ?? '');
    const borne = atlas.sceneAt(instantOf(day)).names.find((name) => name.place === feature);
    if (!borne) return feature?.properties;
    const { en, zh } = nameInText(borne);
    return { name_en: en, name_zh: zh };
  };
  const found = (
    list: readonly { readonly feature: { readonly id: string; readonly properties: Named } }[],
  ) => list.find(({ feature }) => feature.id === id)?.feature.properties;
  const prefecture = atlas.prefectures.find((one) => one.id === id)?.feature.properties;
  const named: Readonly<Record<string, () => Named | undefined>> = {
    place: () => place(id),
    prefecture: () => prefecture && (place(prefecture.seat) ?? prefecture),
    movement: () => found(atlas.movements),
    siege: () => found(atlas.sieges),
    event: () => found(atlas.events),
    line: () => found(atlas.lines),
    water: () => atlas.waters.get(id)?.properties,
    person: () => personBySlug(atlas, id),
  };
  const record = named[kind]?.();
  if (!record) return null;
  if (language === 'en') return record.title_en ?? record.name_en ?? null;
  const name_zh = record.title_zh ?? record.name_zh;
  return name_zh ? keepTraditional(name_zh) : null;
}
