import { recordAt, type ImportedFile } from '../../imported/imported-file.ts';
import { textOfValue } from '../../imported/styles/column-groups.ts';
import type { LayerStyle } from '../../imported/styles/layer-style.ts';
import type { NamePlace } from '../../lifespans/shapes/names-in-view.ts';
import type { PointLabel } from '../../style/labels/label.ts';
import type { LabelSettings } from '../../style/labels/label-settings.ts';
import { ownLabel, type OwnLabelMaker } from '../../style/labels/own-labels.ts';

/** Names of a file that are offered to the placer at a time. */
const MOST = 250;

/**
 * Makes the labels of a file that is drawn as layer `id`: `places` says where names may stand now, `written` what is written of
 * each record. A label stays the same object while nothing about it changes.
 */
export function createOwnNames(
  id: string,
  file: ImportedFile,
  { names, label }: Pick<LayerStyle, 'names' | 'label'>,
  places: (most: number) => readonly NamePlace[],
): OwnLabelMaker {
  if (names === 'none') return () => [];
  const texts = new Map<number, string>();
  let made: { settings: LabelSettings; labels: Map<number, { place: NamePlace; label: PointLabel }> } | null =
    null;
  function textOf(record: number): string {
    const known = texts.get(record);
    if (known !== undefined) return known;
    const one = recordAt(file, record);
    const own = label === null ? undefined : one?.properties[label];
    const text = (label === null ? (one?.name ?? '') : textOfValue(own)).replaceAll(/\s+/g, ' ').trim();
    texts.set(record, text);
    return text;
  }
  return (settings) => {
    if (made?.settings !== settings) made = { settings, labels: new Map() };
    const { labels } = made;
    return places(MOST).flatMap((place): readonly PointLabel[] => {
      const { record, x, y, kind, radius } = place;
      const text = textOf(record);
      if (text === '') return [];
      const before = labels.get(record);
      const stays = before?.place.x === x && before.place.y === y && before.place.radius === radius;
      if (before && stays) return [before.label];
      const made = ownLabel(
        {
          key: `${id}:${record}`,
          text,
          x,
          y,
          radius: kind === 'point' ? radius : null,
          moving: before !== undefined,
        },
        names,
        settings,
      );
      labels.set(record, { place, label: made });
      return [made];
    });
  };
}
