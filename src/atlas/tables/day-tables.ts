import type { Atlas } from '../atlas.ts';
import type { ControlSpan } from '../control/control.ts';
import type { ArcFeature } from '../features.ts';
import { powerName } from '../power-name.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { keepTraditional, traditional } from '../../time/traditional.ts';
import { COLUMNS as C } from './columns.ts';
import { chainOf } from './chain-arcs.ts';
import type { Bilingual, Cell, RecordTable, Row } from './record-table.ts';

const cite = ({ written }: ControlSpan) =>
  written.sources.map(({ ref, loc }) => `${ref} ${keepTraditional(loc)}`.trim()).join('; ');

/** Who holds a prefecture by a span of control, and whom they acknowledge. */
export function holderName({ config }: Atlas, { holder, allegiance }: ControlSpan): Bilingual {
  const power = powerName(config, holder);
  if (allegiance === null) return power;
  const other = powerName(config, allegiance);
  return {
    en: `${power.en}, acknowledging ${other.en}`,
    zh: traditional(`${keepTraditional(power.zh)}（奉${keepTraditional(other.zh)}）`),
  };
}

const finite = (day: JulianDay): Cell => (Number.isFinite(day) ? day : null);

function nameOf(atlas: Atlas, id: string): Bilingual {
  const prefecture = atlas.prefectures.find((one) => one.id === id)?.feature.properties;
  return prefecture ? { en: prefecture.name_en, zh: prefecture.name_zh } : { en: id, zh: traditional(id) };
}

const seatOf = (atlas: Atlas, id: string) =>
  atlas.places.get(atlas.prefectures.find((one) => one.id === id)?.feature.properties.seat ?? '')?.geometry ??
  null;

function rowOf(atlas: Atlas, prefecture: string, id: string, day: JulianDay, cells: readonly Cell[]): Row {
  return {
    id,
    day,
    subject: { kind: 'prefecture', id: prefecture },
    geometry: seatOf(atlas, prefecture),
    cells,
  };
}

/** Who holds each prefecture on a day, since when, until when (the last day that the record has them there), how surely. */
export function holdersTable(atlas: Atlas, day: JulianDay): RecordTable {
  const scene = atlas.sceneAt(day);
  return {
    id: 'holders',
    title: { en: 'Who holds what', zh: traditional('各州歸屬') },
    columns: [C.id, C.prefecture, C.holder, C.besiegedBy, C.since, C.until, C.text, C.certainty, C.sources],
    rows: scene.control.map((span) => {
      const beset = scene.besieged.find(({ prefecture }) => prefecture === span.prefecture);
      return rowOf(atlas, span.prefecture, span.prefecture, day, [
        span.prefecture, nameOf(atlas, span.prefecture), holderName(atlas, span),
        beset ? powerName(atlas.config, beset.by) : null, finite(span.start), finite(span.end - 1),
        { en: span.written.text_en, zh: span.written.text_zh }, span.certainty, cite(span),
      ]); // prettier-ignore
    }),
  };
}

/** The prefectures that different powers hold on two days, and when they last changed hands between. */
export function differencesTable(atlas: Atlas, one: JulianDay, other: JulianDay): RecordTable {
  const [first, second] = [Math.min(one, other), Math.max(one, other)];
  return {
    id: 'differences',
    title: { en: 'Two days compared', zh: traditional('兩日對照') },
    columns: [C.id, C.prefecture, C.before, C.after, C.day, C.text, C.certainty, C.sources],
    rows: atlas.prefectures.flatMap(({ id, control }) => {
      const before = control.find((span) => contains(span, first));
      const after = control.find((span) => contains(span, second));
      if (!before || !after) return [];
      if (before.holder === after.holder && before.allegiance === after.allegiance) return [];
      return [
        rowOf(atlas, id, id, after.start, [
          id, nameOf(atlas, id), holderName(atlas, before), holderName(atlas, after), after.start,
          { en: after.written.text_en, zh: after.written.text_zh }, after.certainty, cite(after),
        ]), // prettier-ignore
      ];
    }),
  };
}

/**
 * The frontiers of a day walked from end to end: a row for each stretch, with the prefecture on either side of it and who
 * holds them; each frontier of two powers begins at its western end. `arcs`: the borders between the cells.
 */
export function frontierTable(atlas: Atlas, day: JulianDay, arcs: readonly ArcFeature[]): RecordTable {
  const scene = atlas.sceneAt(day);
  const held = new Map(scene.control.map((span) => [span.prefecture, span]));
  const byId = new Map(arcs.map((arc) => [arc.id, arc]));
  const groups = new Map<string, { arc: ArcFeature; frontier: (typeof scene.frontiers)[number] }[]>();
  for (const frontier of scene.frontiers) {
    const arc = byId.get(frontier.arc);
    const pair = [frontier.left, frontier.right].sort().join(' ');
    if (arc) groups.set(pair, [...(groups.get(pair) ?? []), { arc, frontier }]);
  }
  const stretches = [...groups.values()].flatMap((group) =>
    chainOf(group, ({ arc }) => arc.geometry.coordinates),
  );
  const rows = stretches.flatMap(({ arc, frontier }): Omit<Row, 'id'>[] => {
    const { left, right } = arc.properties;
    const [a, b] = [left, right]
      .map((id) => held.get(id ?? ''))
      .filter((span) => span !== undefined)
      .sort((x, y) => (x.holder < y.holder ? -1 : Number(x.holder > y.holder)));
    if (!a || !b) return [];
    const line = scene.lines.find(({ feature }) => feature.id === frontier.line)?.feature.properties;
    const border: Bilingual = line
      ? { en: line.title_en, zh: line.title_zh }
      : { en: 'by possession', zh: traditional('實際控制界線') };
    const certainty = frontier.doubtful ? 'low' : a.certainty === 'high' ? b.certainty : a.certainty;
    return [
      rowOf(atlas, a.prefecture, '', day, [
        nameOf(atlas, a.prefecture), holderName(atlas, a), nameOf(atlas, b.prefecture), holderName(atlas, b),
        border, certainty,
      ]), // prettier-ignore
    ];
  });
  // a border that is broken by a river’s mouth or a treaty line has several stretches between the same two
  const once = rows.filter((row, i) => JSON.stringify(row.cells) !== JSON.stringify(rows[i - 1]?.cells));
  return {
    id: 'frontier',
    title: { en: 'Along the frontier', zh: traditional('沿邊界各段') },
    columns: [C.id, C.number, C.prefecture, C.holder, C.across, C.acrossHolder, C.border, C.certainty],
    rows: once.map((row, i) => ({ ...row, id: String(i + 1), cells: [String(i + 1), i + 1, ...row.cells] })),
  };
}
