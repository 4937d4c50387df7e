import type { Atlas } from '../atlas/atlas.ts';
import { withoutHouse } from '../atlas/atlas-config.ts';
import { movementAt, type Movement } from '../atlas/movement/movement.ts';
import { peopleOf, type Person } from '../atlas/people/people.ts';
import { readName } from '../atlas/people/person-names.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { keepTraditional, traditional, type Traditional } from '../time/traditional.ts';
import type { PassingName, WrittenSubject } from './lecture-file.ts';
import { createNamesSaid, type NameSaid } from './names-said.ts';

/** What a step says, shows and declares, as far as its subjects follow from it. */
interface Telling {
  readonly texts: Readonly<Record<'title_en' | 'narration_en', string>> &
    Readonly<Record<'title_zh' | 'narration_zh', Traditional>>;
  readonly opens: Instant;
  readonly until: Instant | null;
  readonly subjects: readonly WrittenSubject[];
  readonly passing: readonly PassingName[];
}

/** What a step speaks of, for the map’s names, and the points that its picture has to hold. */
interface ToldSubjects {
  readonly labels: readonly ToldSubject[];
  readonly points: readonly LonLat[];
}

/** Tells what a step speaks of. */
export interface StepSubjects {
  of(step: Telling): ToldSubjects;
  /** The names said in a step’s title and narration, but for powers and for what is only mentioned. */
  said(step: Telling, english: boolean): readonly NameSaid[];
}

interface Draft {
  readonly ref: string;
  readonly written: WrittenSubject | null;
  readonly han: Set<Traditional>;
  readonly latin: Set<string>;
}

/** The person who leads a column, by the name that stands for him. */
function leaderOf(atlas: Atlas, { feature }: Movement): string | null {
  const { head_en, head_zh } = feature.properties;
  const style = atlas.config.styles?.find(
    ({ name_zh }) => keepTraditional(name_zh) === keepTraditional(head_zh),
  );
  if (style) return keepTraditional(style.same_zh);
  return readName(atlas.config, head_en, head_zh)?.key ?? null;
}

/** Where a place lies, by its id. */
function placePoint(atlas: Atlas, id: string | undefined): LonLat | null {
  const [lon, lat] = atlas.places.get(id ?? '')?.geometry.coordinates ?? [];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

function createStepSubjects(atlas: Atlas): StepSubjects {
  const find = createNamesSaid(atlas);
  const people = new Map<string, Person>(peopleOf(atlas).map((person) => [person.id, person]));
  const leaders = new Map(atlas.movements.map((movement) => [movement, leaderOf(atlas, movement)]));

  function said(step: Telling, english: boolean): NameSaid[] {
    const { texts, passing } = step;
    const parts = english
      ? [texts.title_en, texts.narration_en]
      : [keepTraditional(texts.title_zh), keepTraditional(texts.narration_zh)];
    const mentioned = new Set(passing.flatMap(({ names }) => names));
    return parts
      .flatMap((part) => find(part, english))
      .filter(({ text }) => !mentioned.has(text))
      .filter(({ bearers }) => {
        const powers = bearers.filter((bearer) => bearer.startsWith('power:'));
        return powers.length < bearers.length;
      });
  }

  /** The columns on the road on the days of a step. */
  const onRoad = ({ opens, until }: Telling) =>
    atlas.movements.filter(({ start, end }) => start <= dayOf(until ?? opens) && end > dayOf(opens));

  /** Which of the bearers of a name are meant: those declared; else the column of a person, else the only place. */
  function meant({ bearers }: NameSaid, step: Telling): string[] {
    const declared = bearers.filter((bearer) => step.subjects.some((one) => one.of === bearer));
    const persons = new Set(
      bearers.flatMap((bearer) => (bearer.startsWith('person:') ? bearer.slice(7) : [])),
    );
    const columns = onRoad(step)
      .filter(
        (movement) => bearers.includes(`movement:${movement.id}`) || persons.has(leaders.get(movement) ?? ''),
      )
      .map(({ id }) => `movement:${id}`);
    const places = bearers.filter((bearer) => /^(?:place|water):/.test(bearer));
    return [
      ...new Set([...declared, ...columns, ...(declared.length === 0 && places.length === 1 ? places : [])]),
    ];
  }

  function draftsOf(step: Telling): Draft[] {
    const drafts = new Map<string, Draft>();
    const draft = (ref: string, written: WrittenSubject | null = null) => {
      const known = drafts.get(ref) ?? {
        ref,
        written,
        han: new Set<Traditional>(),
        latin: new Set<string>(),
      };
      drafts.set(ref, known);
      return known;
    };
    for (const written of step.subjects) draft(written.of, written);
    for (const name of said(step, true))
      for (const ref of meant(name, step)) draft(ref).latin.add(name.text.replace(/^the /, ''));
    for (const name of said(step, false))
      for (const ref of meant(name, step)) draft(ref).han.add(traditional(name.text));
    return [...drafts.values()];
  }

  /** Where the columns of a step are when it opens and when its days are over. */
  function stations(movement: Movement, { opens, until }: Telling): LonLat[] {
    const within = (instant: Instant) => Math.min(Math.max(instant, movement.start), movement.end - 1);
    return [opens, until ?? opens].map((instant) => movementAt(movement, within(instant), []).at);
  }

  function told(
    { ref, written, han, latin }: Draft,
    step: Telling,
  ): { label: ToldSubject; points: LonLat[] } | null {
    const [kind, id] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)];
    const at = placePoint(atlas, written?.at);
    const names = { han: [...han], latin: [...latin] };
    const called = (name_en: string, name_zh: Traditional) => ({
      han: [written?.name_zh ?? name_zh],
      latin: [written?.name_en ?? name_en],
    });
    if (kind === 'place') {
      const point = placePoint(atlas, id);
      return (
        point && { label: { key: `place:${atlas.places.get(id)?.id ?? id}`, said: names }, points: [point] }
      );
    }
    if (kind === 'water') return { label: { key: `river:${id}`, said: names }, points: [] };
    if (kind === 'power') return { label: { key: `state:${id}`, said: names }, points: [] };
    if (kind === 'siege') {
      const siege = atlas.sieges.find((one) => one.id === id);
      const place = atlas.places.get(siege?.feature.properties.place ?? '')?.id;
      return siege && place ? { label: { key: `place:${place}`, said: names }, points: [siege.at] } : null;
    }
    if (kind === 'movement') {
      const movement = atlas.movements.find((one) => one.id === id);
      return movement ? { label: { key: ref, said: names }, points: stations(movement, step) } : null;
    }
    if (kind === 'event') {
      const event = atlas.events.find((one) => one.id === id);
      if (!event) return null;
      const { geometry, properties } = event.feature;
      const [lon = NaN, lat = NaN] =
        geometry.type === 'Point' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
      const label = {
        key: ref,
        said: called(properties.title_en, properties.title_zh),
        ...(at ? { at } : {}),
      };
      return { label, points: [at ?? [lon, lat]] };
    }
    const person = people.get(id);
    if (!person || !at) return null;
    const [first] = latin;
    const [side] = person.sides;
    const bare = withoutHouse(atlas.config, first ?? person.name_en).replace(/^Emperor /, '');
    const said = called(
      bare,
      [...han][0] ?? traditional(keepTraditional(withoutHouse(atlas.config, person.name_zh))),
    );
    return { label: { key: ref, said, at, ...(side ? { power: side } : {}) }, points: [at] };
  }

  return {
    said,
    of(step) {
      const all = draftsOf(step).flatMap((draft) => told(draft, step) ?? []);
      const labels = new Map<string, ToldSubject>();
      for (const { label } of all) {
        const { said: before = { han: [], latin: [] } } = labels.get(label.key) ?? {};
        const both = {
          han: [...before.han, ...label.said.han],
          latin: [...before.latin, ...label.said.latin],
        };
        labels.set(label.key, { ...label, said: both });
      }
      return { labels: [...labels.values()], points: all.flatMap(({ points }) => points) };
    },
  };
}

const known = new WeakMap<Atlas, StepSubjects>();

/** The subjects of steps: what their words name, and what they declare. Made once for an atlas. */
export function stepSubjects(atlas: Atlas): StepSubjects {
  const subjects = known.get(atlas) ?? createStepSubjects(atlas);
  known.set(atlas, subjects);
  return subjects;
}
