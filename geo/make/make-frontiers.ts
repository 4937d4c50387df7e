/**
 * Makes frontiers.geojson, every frontier of the atlas with its days, from who held the two sides of each border.
 *
 *   npm run geo:frontiers        (of the atlas that ATLAS_GEO names, else of geo/)
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AtlasConfig } from '../../src/atlas/atlas-config.ts';
import { createAtlas, type Atlas, type AtlasRecord } from '../../src/atlas/atlas.ts';
import type { Certainty, SourceRef } from '../../src/atlas/features.ts';
import type { FrontierSpan } from '../../src/atlas/control/frontier.ts';
import { powerName } from '../../src/atlas/power-name.ts';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { readGeo } from '../../src/tools/commands/read-geo.ts';
import { contains } from '../../src/time/interval.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { configToMake, MakeFault, runMake } from './make-command.ts';

const ORDER: readonly Certainty[] = ['high', 'medium', 'low'];

/** Spans that are one frontier: same pair of holders, kind, line and days. */
function keyOf({ left, right, kind, line, start, end }: FrontierSpan): string {
  return [[left, right].sort().join('-'), line ?? kind, start, end].join('|');
}

/** The certainty and sources of a span: the worst and all of the two sides' control on its first day. */
function evidenceOf(
  atlas: Atlas,
  record: AtlasRecord,
  span: FrontierSpan,
): { certainty: Certainty; sources: SourceRef[] } {
  const arc = record.arcs.find(({ id }) => id === span.arc);
  const day = Math.max(span.start, atlas.span.start);
  const sides = [arc?.properties.left, arc?.properties.right].flatMap((id) => {
    const prefecture = atlas.prefectures.find((candidate) => candidate.id === id);
    return prefecture?.control.find((control) => contains(control, day)) ?? [];
  });
  const worst = Math.max(...sides.map(({ certainty }) => ORDER.indexOf(certainty)));
  return { certainty: ORDER[worst] ?? 'low', sources: sides.flatMap(({ written }) => [...written.sources]) };
}

function unique(sources: readonly SourceRef[]): SourceRef[] {
  return [
    ...new Map(sources.map((source) => [`${source.ref} ${keepTraditional(source.loc)}`, source])).values(),
  ];
}

/** The features of frontiers.geojson, by first day and then by name. */
export function frontierFeatures(config: AtlasConfig, record: AtlasRecord): object[] {
  const atlas = createAtlas(config, record);
  const groups = new Map<string, FrontierSpan[]>();
  for (const span of atlas.frontiers) groups.set(keyOf(span), [...(groups.get(keyOf(span)) ?? []), span]);
  const coordinates = new Map(record.arcs.map((arc) => [arc.id, arc.geometry.coordinates]));
  const rows = [...groups].map(([key, spans]) => ({ key, spans, first: spans[0] as FrontierSpan }));
  rows.sort((a, b) => a.first.start - b.first.start || a.first.end - b.first.end || (a.key < b.key ? -1 : 1));
  return rows.map(({ spans, first }, i) => {
    const [a = '', b = ''] = [first.left, first.right].sort();
    const evidence = spans.map((span) => evidenceOf(atlas, record, span));
    const worst = Math.max(...evidence.map(({ certainty }) => ORDER.indexOf(certainty)));
    const start = { in: writeDay(Math.max(first.start, atlas.span.start)) };
    return {
      type: 'Feature',
      id: `frontier-${String(i + 1).padStart(3, '0')}`,
      properties: {
        kind: first.kind,
        between: [a, b],
        ...(first.line ? { line: first.line } : {}),
        title_en: `${powerName(config, a).en} and ${powerName(config, b).en}`,
        title_zh: `${keepTraditional(powerName(config, a).zh)}與${keepTraditional(powerName(config, b).zh)}之界`,
        arcs: spans.map(({ arc }) => arc),
        certainty: ORDER[worst] ?? 'low',
        sources: unique(evidence.flatMap(({ sources }) => sources)),
      },
      when: { timespans: [{ start, end: { in: writeDay(Math.min(first.end, atlas.span.end) - 1) } }] },
      geometry: { type: 'MultiLineString', coordinates: spans.map(({ arc }) => coordinates.get(arc) ?? []) },
    };
  });
}

/** The text of frontiers.geojson, one frontier a line. */
export function writtenFrontiers(config: AtlasConfig, record: AtlasRecord): string {
  const head = {
    type: 'FeatureCollection',
    kind: 'frontiers',
    title_en: 'Frontiers, by whom each side was held',
    title_zh: '逐日疆界（據歸屬推得）',
    calendar: 'julian',
    license: 'CC-BY-4.0',
    schema: 'schema/frontiers.schema.json',
  };
  const lines = frontierFeatures(config, record).map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMake('geo:frontiers', () => {
    const [config, record] = [configToMake(), readGeo()];
    if (!record.prefectures.length || !record.arcs.length)
      throw new MakeFault(
        `there are no prefectures with borders in ${geoFolder()}; write prefectures.geojson, then npm run geo:cells makes arcs.geojson`,
      );
    const target = `${geoFolder()}frontiers.geojson`;
    writeFileSync(target, writtenFrontiers(config, record));
    return target;
  });
}
