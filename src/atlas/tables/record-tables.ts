import type { Atlas } from '../atlas.ts';
import type { SourceRef } from '../features.ts';
import { powerName } from '../power-name.ts';
import { clampDay } from '../../time/interval.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import { parseDay } from '../../time/written-date.ts';
import { COLUMNS as C } from './columns.ts';
import { holderName } from './day-tables.ts';
import type { Bilingual, Cell, RecordTable } from './record-table.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

const cite = (sources: readonly SourceRef[]) =>
  sources.map(({ ref, loc }) => `${ref} ${keepTraditional(loc)}`.trim()).join('; ');

const both = (en: string | undefined, zh: Traditional | undefined): Bilingual => ({
  en: en ?? '',
  zh: zh ?? traditional(''),
});

function joined(items: readonly Partial<Bilingual>[]): Bilingual {
  const english = items.flatMap(({ en }) => en ?? []);
  const chinese = items.flatMap(({ zh }) => (zh === undefined ? [] : keepTraditional(zh)));
  return { en: english.join('; '), zh: traditional(chinese.join('、')) };
}

const named = (people: readonly { name_en: string; name_zh?: Traditional }[]) =>
  joined(people.map(({ name_en, name_zh }) => ({ en: name_en, zh: name_zh ?? traditional(name_en) })));

function placeName(atlas: Atlas, id: string): Bilingual {
  const place = atlas.places.get(id)?.properties;
  return both(place?.name_en ?? id, place?.name_zh ?? traditional(id));
}

function eventsTable(atlas: Atlas): RecordTable {
  return {
    id: 'events',
    title: { en: 'Events', zh: traditional('大事') },
    columns: [
      C.id, C.start, C.end, C.title, C.places, C.people, C.type, C.text, C.precision, C.certainty, C.sources,
    ], // prettier-ignore
    rows: atlas.events.map(({ id, start, end, feature: { properties: event, geometry } }) => ({
      id,
      day: clampDay(atlas.span, start),
      subject: { kind: 'event', id },
      geometry,
      cells: [
        id, start, end - 1, both(event.title_en, event.title_zh),
        joined(event.places.map((place) => placeName(atlas, place))), named(event.people), event.type,
        both(event.text_en, event.text_zh), event.precision, event.certainty, cite(event.sources),
      ], // prettier-ignore
    })),
  };
}

function movementsTable(atlas: Atlas): RecordTable {
  return {
    id: 'movements',
    title: { en: 'Movements', zh: traditional('行軍與遷徙') },
    columns: [
      C.id, C.start, C.end, C.title, C.side, C.type, C.commanders, C.outcome, C.certainty, C.sources,
    ], // prettier-ignore
    rows: atlas.movements.map(({ id, start, end, feature: { properties: movement, geometry } }) => ({
      id,
      day: clampDay(atlas.span, start),
      subject: { kind: 'movement', id },
      geometry,
      cells: [
        id, start, end - 1, both(movement.title_en, movement.title_zh), powerName(atlas.config, movement.side), movement.type,
        named(movement.commanders), both(movement.outcome_en, movement.outcome_zh), movement.certainty,
        cite(movement.sources),
      ], // prettier-ignore
    })),
  };
}

function stopsTable(atlas: Atlas): RecordTable {
  return {
    id: 'stops',
    title: { en: 'Movements, stop by stop', zh: traditional('行軍逐站') },
    columns: [
      C.id, C.movement, C.number, C.place, C.arrive, C.depart, C.shownPrecision, C.shownText, C.sources,
    ], // prettier-ignore
    rows: atlas.movements.flatMap(({ id, feature: { properties: movement, geometry } }) =>
      movement.waypoints
        .map((waypoint, i) => ({ waypoint, at: geometry.coordinates[i] }))
        .filter(({ waypoint }) => waypoint.place !== undefined || waypoint.name_en !== undefined)
        .map(({ waypoint, at }, i) => ({
          id: `${id}-${i + 1}`,
          day: clampDay(atlas.span, parseDay(waypoint.arrive)),
          subject: { kind: 'movement' as const, id },
          geometry: at ? { type: 'Point' as const, coordinates: at } : null,
          cells: [
            `${id}-${i + 1}`, both(movement.title_en, movement.title_zh), i + 1,
            waypoint.place ? placeName(atlas, waypoint.place) : both(waypoint.name_en, waypoint.name_zh),
            parseDay(waypoint.arrive), parseDay(waypoint.depart), waypoint.precision,
            both(waypoint.text_en, waypoint.text_zh), cite(waypoint.sources ?? movement.sources),
          ], // prettier-ignore
        })),
    ),
  };
}

function siegesTable(atlas: Atlas): RecordTable {
  return {
    id: 'sieges',
    title: { en: 'Sieges', zh: traditional('圍城') },
    columns: [
      C.id, C.start, C.end, C.title, C.place, C.besieger, C.defender, C.outcome, C.precision, C.certainty,
      C.sources,
    ], // prettier-ignore
    rows: atlas.sieges.map(({ id, start, end, feature: { properties: siege, geometry } }) => ({
      id,
      day: clampDay(atlas.span, start),
      subject: { kind: 'siege', id },
      geometry,
      cells: [
        id, start, end - 1, both(siege.title_en, siege.title_zh),
        siege.place ? placeName(atlas, siege.place) : both(siege.name_en, siege.name_zh),
        both(siege.besieger_en, siege.besieger_zh), both(siege.defender_en, siege.defender_zh),
        both(siege.outcome_en, siege.outcome_zh), siege.precision, siege.certainty, cite(siege.sources),
      ], // prettier-ignore
    })),
  };
}

/** The first and the last day of a `when`; `null` where it is open. */
function daysKnown(when: When): readonly [Cell, Cell] {
  const spans = parseWhen(when);
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end)) - 1;
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}

function placesTable(atlas: Atlas): RecordTable {
  return {
    id: 'places',
    title: { en: 'Places', zh: traditional('地名') },
    columns: [
      C.id, C.name, C.pinyin, C.alternatives, C.modern, C.type, C.rank, C.lon, C.lat,
      { ...C.start, fileOnly: true }, { ...C.end, fileOnly: true }, C.certainty, C.sources,
    ], // prettier-ignore
    rows: [...new Set(atlas.places.values())].map(({ id, properties: place, geometry, when }) => ({
      id,
      day: atlas.span.start,
      subject: { kind: 'place', id },
      geometry,
      cells: [
        id, both(place.name_en, place.name_zh), place.pinyin ?? place.label_latin ?? null, joined(place.alt ?? []),
        both(place.modern_en, place.modern_zh), place.type, place.rank, geometry.coordinates[0] ?? null,
        geometry.coordinates[1] ?? null, ...daysKnown(when), place.certainty, cite(place.sources),
      ], // prettier-ignore
    })),
  };
}

function changesTable(atlas: Atlas): RecordTable {
  return {
    id: 'changes',
    title: { en: 'Changes of hand', zh: traditional('易手') },
    columns: [
      C.id, C.day, C.place, C.before, C.after, C.text, C.precision, C.certainty, C.sources,
    ], // prettier-ignore
    rows: atlas.prefectures.flatMap(({ id, feature, control }) =>
      control.slice(1).flatMap((span, i) => {
        const before = control[i];
        if (!before || (before.holder === span.holder && before.allegiance === span.allegiance)) return [];
        const { text_en, text_zh, sources } = span.written;
        return [
          {
            id: `${id}-${i + 1}`,
            day: span.start,
            subject: { kind: 'prefecture' as const, id },
            geometry: atlas.places.get(feature.properties.seat)?.geometry ?? null,
            cells: [
              `${id}-${i + 1}`, span.start, both(feature.properties.name_en, feature.properties.name_zh),
              holderName(atlas, before), holderName(atlas, span), both(text_en, text_zh), span.precision, span.certainty, cite(sources),
            ], // prettier-ignore
          },
        ];
      }),
    ),
  };
}

/**
 * The tables of the record: events, movements, their stops, sieges, places, and the days on which a prefecture changed
 * hands.
 */
export function recordTables(atlas: Atlas): RecordTable[] {
  return [eventsTable, movementsTable, stopsTable, siegesTable, placesTable, changesTable].map((build) =>
    build(atlas),
  );
}
