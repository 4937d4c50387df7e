import { isOwnPower } from '../../atlas/people/own-power.ts';
import type { Person } from '../../atlas/people/people.ts';
import type { WrittenPerson, WrittenRole } from '../../atlas/people/persons.ts';
import { whereabouts } from '../../atlas/people/whereabouts.ts';
import { nameInText } from '../../atlas/place-name.ts';
import type { RecordSubject } from '../../atlas/subject-box.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Session } from '../../session/session.ts';
import { contains, type Interval } from '../../time/interval.ts';
import { parseTimespan, parseWhen, type WrittenBound } from '../../time/timespan.ts';
import { keepTraditional, traditional } from '../../time/traditional.ts';
import { PERSON_WORDS } from './person-words.ts';

/** The longest span of days that is told as a day: beyond, the year stands. */
const YEAR = 360;

/** A name of a person with what it is, and the same in Chinese characters beside English. */
interface ShownName {
  readonly text: string;
  readonly other: string;
}

/** What the card of a person says, in the reader’s language and of the session’s day. */
export interface PersonTexts {
  sides(person: Person, written: WrittenPerson | undefined): string;
  life(written: WrittenPerson | undefined): string;
  names(person: Person, written: WrittenPerson | undefined): readonly ShownName[];
  /** The person in other databases, with the day on which that was matched. */
  authorities(written: WrittenPerson | undefined): readonly string[];
  /** Each role with its days, and those in force on the day alone. */
  roles(written: WrittenPerson | undefined): readonly string[];
  rolesToday(written: WrittenPerson | undefined): readonly string[];
  /** Where the person is on the day, and the column, siege or place by which that is known. */
  whereabouts(
    person: Person,
    written: WrittenPerson | undefined,
  ): { readonly text: string; readonly by: RecordSubject | null };
}

/** The texts of persons’ cards in a locale, for the day of a session. */
export function createPersonTexts(session: Session, locale: Locale): PersonTexts {
  const words = () => ({ ...locale.words(INTERFACE_WORDS), ...locale.words(PERSON_WORDS) });
  const placeName = (id: string | null) => {
    const place = id === null ? undefined : session.atlas().places.get(id);
    const name = place && session.scene().names.find((one) => one.place === place);
    return name ? locale.pair(nameInText(name)) : place ? locale.text(place.properties, 'name') : '';
  };
  /** The name of what is besieged, where that is no place of the gazetteer. */
  const siegeName = (by: RecordSubject | null) => {
    const siege = by?.kind === 'siege' && session.atlas().sieges.find(({ id }) => id === by.id)?.feature;
    return siege && siege.properties.name_en ? locale.text(siege.properties, 'name') : '';
  };
  function days({ start, end }: Interval): string {
    const [from, to] = [start, end - 1].map((day) => (Number.isFinite(day) ? locale.date(day) : ''));
    if (from && to) return words().until(from, to);
    return from ? words().since(from) : to ? words().upTo(to) : '';
  }
  function whenOf(bound: WrittenBound): string {
    const { start, end, possible } = parseTimespan({ start: bound, end: bound });
    const doubted = bound.in === undefined || bound.earliest !== undefined || bound.latest !== undefined;
    if (doubted) return words().bounds(locale.date(possible.start), locale.date(possible.end - 1));
    if (end - start > YEAR) return bound.in;
    return end - start > 1 ? words().bounds(locale.date(start), locale.date(end - 1)) : locale.date(start);
  }
  const spanOf = ({ when }: { readonly when: WrittenRole['when'] }) => parseWhen(when)[0];
  function role(one: WrittenRole): string {
    const span = spanOf(one);
    const told = span ? (one.end_unknown ? words().sinceThen(locale.date(span.start)) : days(span)) : '';
    const text = locale.text(one, 'text');
    return told ? words().bracketed(text, told) : text;
  }
  return {
    sides(person, written) {
      const named = (power: string) =>
        isOwnPower(session.atlas().config, person, power)
          ? words().ownPower(locale.power(power))
          : locale.power(power);
      if (!written?.sides) return person.sides.map(named).join(words().listed);
      return written.sides
        .map(({ power, when }) => {
          const [span] = parseWhen(when);
          const told = span ? days(span) : '';
          return told ? words().bracketed(named(power), told) : named(power);
        })
        .join(words().listed);
    },
    life(written) {
      const [born, died] = [written?.born, written?.died].map((bound) => (bound ? whenOf(bound) : ''));
      if (born && died) return words().life(born, died);
      return born ? words().bornIn(born) : died ? words().diedIn(died) : '';
    },
    names(person, written) {
      const told = (written?.names ?? []).map(({ kind, name_en, name_zh }): ShownName => ({
        text: words().named(words().kinds[kind], locale.english() ? name_en : locale.script(name_zh)),
        other: locale.english() ? locale.script(name_zh) : '',
      }));
      const known = new Set(written?.names?.flatMap((name) => [name.name_en, keepTraditional(name.name_zh)]));
      const rest = locale.english()
        ? person.others_en.filter((name) => !known.has(name) && name !== person.name_en)
        : person.others_zh
            .map(keepTraditional)
            .filter((name) => !known.has(name))
            .map((name) => locale.script(traditional(name)));
      const others = rest.map((name): ShownName => ({
        text: words().named(words().kinds.other, name),
        other: '',
      }));
      return [...told, ...others];
    },
    authorities: (written) =>
      written?.cbdb_id !== undefined && written.cbdb_matched !== undefined
        ? [words().cbdb(String(written.cbdb_id), written.cbdb_matched)]
        : [],
    roles: (written) => (written?.roles ?? []).map(role),
    rolesToday: (written) =>
      (written?.roles ?? [])
        .filter((one) => {
          const span = spanOf(one);
          return !one.end_unknown && span !== undefined && contains(span, session.day());
        })
        .map((one) => locale.text(one, 'text')),
    whereabouts(person, written) {
      const { state, captive, perhapsDead, dies, from, to, camp, by } = whereabouts(
        session.atlas(),
        person,
        written,
        session.day(),
      );
      const [a, b] = [placeName(from) || siegeName(by), placeName(to)];
      const where = {
        dead: words().dead,
        unknown: words().alive,
        road: a && b && a !== b ? words().road(a, b) : a || b ? words().near(a || b) : words().roadOnly,
        at: a || b ? words().at(a || b) : words().alive,
        besieging: words().besieging(a || b, placeName(camp)),
        besieged: words().besieged(a || b),
      }[state];
      const told = state !== 'dead' && state !== 'unknown' && where !== words().alive;
      const place = told ? `${perhapsDead ? words().perhaps(where) : where}${words().stop}` : where;
      const text = captive ? words().captive(place) : place;
      if (dies) return { text: told || captive ? words().both(text, words().dies) : words().dies, by };
      if (!perhapsDead || !written?.died) return { text, by };
      const died = words().perhapsDead(words().diedIn(whenOf(written.died)));
      return { text: told || captive ? words().both(died, text) : died, by };
    },
  };
}
