import type { FrontierKind } from './frontier.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import { comparePowers, powerName, type PowerName } from '../power-name.ts';
import type { Scene } from '../scene/scene.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

/** All of a day's border between two powers that stands for one reason. */
export interface SceneFrontier {
  /** The same on every day on which the same two powers have a border of the same kind along the same line. */
  readonly id: string;
  /** The two powers, in the order of the atlas. */
  readonly between: readonly [string, string];
  readonly kind: FrontierKind;
  readonly title_en: string;
  readonly title_zh: Traditional;
}

interface Group {
  readonly between: readonly [string, string];
  readonly kind: 'treaty' | 'control';
  readonly line: string | null;
}

const LANDS: Readonly<Record<string, PowerName>> = {
  contested: { en: 'disputed land', zh: traditional('爭奪之地') },
  none: { en: 'land of no known holder', zh: traditional('無所屬之地') },
};
const landName = (config: AtlasConfig, holder: string) => LANDS[holder] ?? powerName(config, holder);

function describe(config: AtlasConfig, group: Group, scene: Scene): SceneFrontier {
  const { between, kind, line } = group;
  const [a, b] = [landName(config, between[0]), landName(config, between[1])];
  const pair = between.join('-');
  const powers = `${keepTraditional(a.zh)}與${keepTraditional(b.zh)}`;
  if (kind === 'control') {
    return {
      id: `${pair}-control`,
      between,
      kind,
      title_en: `${a.en}–${b.en} frontier by possession`,
      title_zh: traditional(`${powers}實際控制界線`),
    };
  }
  const written = scene.lines.find(({ feature }) => feature.id === line)?.feature.properties;
  return {
    id: `${pair}-${line}`,
    between,
    kind,
    title_en: `${a.en}–${b.en} frontier by treaty (${written?.title_en ?? line})`,
    title_zh: traditional(`${powers}盟約之界「${written ? keepTraditional(written.title_zh) : line}」`),
  };
}

function compareGroups(config: AtlasConfig, x: Group, y: Group): number {
  const kinds = Number(x.kind === 'control') - Number(y.kind === 'control');
  const lines = String(x.line) < String(y.line) ? -1 : Number(x.line !== y.line);
  return (
    comparePowers(config, x.between[0], y.between[0]) ||
    comparePowers(config, x.between[1], y.between[1]) ||
    kinds ||
    lines
  );
}

/**
 * The frontiers of a scene, grouped by the pair of holders, the kind and the legal line (treaty before possession);
 * after them the claims in force, each under the id of its line.
 */
export function sceneFrontiers(config: AtlasConfig, scene: Scene): SceneFrontier[] {
  const groups = new Map<string, Group>();
  for (const { left, right, kind, line } of scene.frontiers) {
    const between: [string, string] = comparePowers(config, left, right) <= 0 ? [left, right] : [right, left];
    groups.set([...between, kind, line].join(' '), { between, kind, line });
  }
  const claims = scene.lines.filter(({ feature }) => feature.properties.kind === 'claim');
  return [
    ...[...groups.values()]
      .sort((x, y) => compareGroups(config, x, y))
      .map((group) => describe(config, group, scene)),
    ...claims.map(({ feature }): SceneFrontier => {
      const [a = 'none', b = 'none'] = [...feature.properties.parties].sort((x, y) =>
        comparePowers(config, x, y),
      );
      const { title_en, title_zh } = feature.properties;
      return { id: feature.id, between: [a, b], kind: 'claim', title_en, title_zh };
    }),
  ];
}
