import type { Interval } from '../../time/interval.ts';
import type { Atlas } from '../atlas.ts';
import { parseDay } from '../../time/written-date.ts';
import { leadersNamed, personSlug, readName } from './person-names.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

/** Where the record names a person: on the road, at a siege, in an event. */
export interface Trace extends Interval {
  readonly kind: 'movement' | 'siege' | 'event';
  readonly id: string;
  /** Whose order the person stood under there, where the record tells. */
  readonly side: string | null;
  /** Whether the person was there, and not only named. */
  readonly present: boolean;
  readonly role_en?: string;
  readonly role_zh?: Traditional;
}

/** A person of the record, with every trace in the order of its days. The id is the Chinese name, the slug that of links. */
export interface Person {
  readonly id: string;
  readonly slug: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly others_en: readonly string[];
  readonly others_zh: readonly Traditional[];
  /** The powers whose order the person stood under, in the order of time; none where the record does not tell. */
  readonly sides: readonly string[];
  readonly traces: readonly Trace[];
}

/** Roles of those who stand against the column that names them. */
const AGAINST = new Set(['opponent', 'captor']);
/** Roles that do not tell whose a person is. */
const SIDELESS = new Set(['opponent', 'captor', 'hostage', 'diarist']);

interface Draft {
  name_en: string;
  /** Whether `name_en` was written together with the name that stands for the person. */
  own: boolean;
  readonly zh: Set<Traditional>;
  readonly en: Set<string>;
  readonly traces: Trace[];
  readonly polities: string[][];
}

function collect(atlas: Atlas): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const add = (name_en: string, name_zh: Traditional, trace: Trace, polities?: readonly string[]) => {
    const name = readName(atlas.config, name_en, name_zh);
    const known = name && drafts.get(name.key);
    if (!name || (!known && name.name_en === '')) return;
    const draft: Draft = known ?? {
      name_en: name.name_en,
      own: false,
      zh: new Set(),
      en: new Set(),
      traces: [],
      polities: [],
    };
    drafts.set(name.key, draft);
    if (!draft.own && keepTraditional(name.name_zh) === name.key && name.name_en) {
      draft.name_en = name.name_en;
      draft.own = true;
    }
    for (const other of name.others_zh) draft.zh.add(other);
    for (const other of [name.name_en, ...name.others_en]) if (other) draft.en.add(other);
    draft.traces.push(trace);
    if (polities) draft.polities.push([...polities]);
  };
  for (const { id, start, end, feature } of atlas.events)
    for (const { name_en, name_zh } of feature.properties.people)
      add(
        name_en,
        name_zh,
        { kind: 'event', id, start, end, side: null, present: false },
        feature.properties.polities,
      );
  for (const { id, start, end, feature } of atlas.movements) {
    const { commanders, side, type } = feature.properties;
    for (const { name_en, name_zh = traditional(name_en), role_en = '', role_zh, until } of commanders) {
      const own = type !== 'captives' && !SIDELESS.has(role_en) && !role_en.endsWith(' envoy') ? side : null;
      const role = role_en ? { role_en, ...(role_zh ? { role_zh } : {}) } : {};
      add(name_en, name_zh, {
        kind: 'movement', id, start, end: until ? parseDay(until) + 1 : end, side: own, present: !AGAINST.has(role_en), ...role,
      }); // prettier-ignore
    }
  }
  for (const { id, start, end, feature } of atlas.sieges) {
    const siege = feature.properties;
    for (const part of ['besieger', 'defender'] as const)
      for (const { name_en, name_zh } of leadersNamed(siege[`${part}_en`], siege[`${part}_zh`]))
        add(name_en, name_zh, { kind: 'siege', id, start, end, side: siege[part], present: true });
  }
  return drafts;
}

function sidesOf({ traces, polities }: Draft): string[] {
  const led = [...new Set(traces.flatMap(({ side }) => (side && side !== 'contested' ? side : [])))];
  if (led.length) return led;
  const [first = [], ...rest] = polities;
  const shared = first.filter((polity) => rest.every((others) => others.includes(polity)));
  return shared.length === 1 ? shared : [];
}

const known = new WeakMap<Atlas, readonly Person[]>();

/**
 * The persons whom the events, movements and sieges of the record name, sorted by their English names. A name of a siege
 * that stands nowhere else is taken where both languages name as many leaders. Read once for an atlas.
 */
export function peopleOf(atlas: Atlas): readonly Person[] {
  const read = known.get(atlas) ?? readPeople(atlas);
  known.set(atlas, read);
  return read;
}

function readPeople(atlas: Atlas): readonly Person[] {
  const people = [...collect(atlas)].map(([id, draft]): Omit<Person, 'slug'> => {
    const traces = draft.traces.sort((a, b) => a.start - b.start || a.end - b.end);
    const others_en = [...draft.en].filter((name) => name !== draft.name_en);
    return {
      id,
      name_en: draft.name_en,
      name_zh: traditional(id),
      others_en,
      others_zh: [...draft.zh].filter((name) => keepTraditional(name) !== id),
      sides: sidesOf({ ...draft, traces }),
      traces,
    };
  });
  const taken = new Map<string, number>();
  return people
    .sort((a, b) => (a.name_en < b.name_en ? -1 : Number(a.name_en > b.name_en)))
    .map((person) => {
      const slug = personSlug(person.name_en);
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      return { ...person, slug: before ? `${slug}-${before + 1}` : slug };
    });
}

/** The person of whom links speak by a slug, in any case of letters; `undefined` where the record has none. */
export function personBySlug(atlas: Atlas, slug: string): Person | undefined {
  return peopleOf(atlas).find((person) => person.slug === slug);
}
