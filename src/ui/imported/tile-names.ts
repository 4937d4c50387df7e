import type { TileName } from '../../lifespans/drawn/tile-layer.ts';
import type { MeshPool } from '../../lifespans/worker/mesh-pool.ts';
import type { PointLabel } from '../../style/labels/label.ts';
import type { LabelSettings } from '../../style/labels/label-settings.ts';
import { ownLabel, type OwnLabelMaker } from '../../style/labels/own-labels.ts';

/** Names that are offered to the placer at a time. */
const MOST = 200;
/** Names that are remembered. */
const REMEMBERED = 20_000;
/** Properties that may hold a name. */
const NAMES = ['name', 'name:en', 'title', 'label', 'Name', 'NAME'];

/**
 * Makes the labels of tiles: `places` says where names may stand now. Names lie with the workers; each is asked for once, and
 * `changed` is called when some have come.
 */
export function createTileNames(
  id: string,
  places: (most: number) => readonly TileName[],
  pool: Pick<MeshPool, 'names'>,
  changed: () => void,
): OwnLabelMaker {
  const texts = new Map<number, string>();
  const asked = new Set<number>();
  let made: { settings: LabelSettings; labels: Map<number, { place: TileName; label: PointLabel }> } | null =
    null;

  /** Asks for names, a question for each tile. */
  function ask(lacking: readonly TileName[]): void {
    const byTile = new Map<string, TileName[]>();
    for (const place of lacking) {
      asked.add(place.key);
      byTile.set(place.name, [...(byTile.get(place.name) ?? []), place]);
    }
    for (const [name, those] of byTile)
      void pool
        .names(
          name,
          those.map(({ record }) => record),
          NAMES,
        )
        .then((found) => {
          if (texts.size > REMEMBERED) texts.clear();
          those.forEach(({ key }, i) => {
            const name = found[i];
            if (name !== undefined) texts.set(key, name.replaceAll(/\s+/g, ' ').trim());
          });
          return changed();
        })
        .catch(() => undefined)
        .finally(() => those.forEach(({ key }) => asked.delete(key)));
  }

  return (settings) => {
    if (made?.settings !== settings) made = { settings, labels: new Map() };
    const { labels } = made;
    const now = places(MOST);
    const lacking = now.filter(({ key }) => !texts.has(key) && !asked.has(key));
    if (lacking.length > 0) ask(lacking);
    return now.flatMap((place): readonly PointLabel[] => {
      const text = texts.get(place.key) ?? '';
      if (text === '') return [];
      const before = labels.get(place.key);
      if (before?.place.x === place.x && before.place.y === place.y) return [before.label];
      const label = ownLabel(
        {
          key: `${id}:${place.key}`,
          text,
          x: place.x,
          y: place.y,
          radius: place.kind === 'point' ? place.radius : null,
          moving: before !== undefined,
        },
        'among',
        settings,
      );
      labels.set(place.key, { place, label });
      return [label];
    });
  };
}
