import { createMemo, type Accessor } from 'solid-js';
import { daysAlive } from '../../imported/days-alive.ts';
import type { ImportedFile } from '../../imported/imported-file.ts';
import type { ColumnGroups } from '../../imported/styles/column-groups.ts';
import type { LifespanMesh } from '../../lifespans/shapes/lifespan-mesh.ts';
import type { Session } from '../../session/session.ts';
import type { OwnLegendRow, SharedLayer } from '../shared/shared-overlays.ts';
import type { LayerLook } from './layer-look.ts';

/** Words of a vertex before its colour. */
const COLOUR_AT = { point: 4, line: 6, area: 4 } as const;

/** The word of a point that holds its radius, in quarters of px. */
const FORM_AT = 6;
const QUARTERS = 4;

/** What a file mostly consists of, and the colour of the first of it. */
function markOf({ points, lines, areas }: LifespanMesh): Pick<OwnLegendRow, 'mark' | 'colour'> {
  const [kind, mark] = points
    ? ([points, 'point'] as const)
    : areas[0]
      ? ([areas[0].triangles, 'area'] as const)
      : ([lines, 'line'] as const);
  const word = kind ? (new Uint32Array(kind.vertices)[COLOUR_AT[mark]] ?? 0) : 0;
  // its bytes are red, green, blue, alpha, the lowest first
  const hex = [word & 255, (word >>> 8) & 255, (word >>> 16) & 255].map((part) =>
    part.toString(16).padStart(2, '0'),
  );
  return { mark, colour: `#${hex.join('')}` };
}

/** The radius of a point of a file in px, of the first of them. */
function radiusOf({ points }: LifespanMesh): number {
  const form = points ? (new Uint32Array(points.vertices)[FORM_AT] ?? 0) : 0;
  return (form & 255) / QUARTERS;
}

/** Groups that are worth a row each. */
const partsOf = (found: ColumnGroups | null) => (found && found.groups.length > 1 ? found.groups : []);

/** What a file shows in the legend and on the timeline; call within a root. */
export function layerLegend(
  session: Session,
  opened: Accessor<ImportedFile>,
  look: LayerLook,
  visible: { readonly shown: Accessor<boolean>; set(shown: boolean): void },
): Omit<SharedLayer, 'copyTo'> {
  const { style, setStyle, groups, sizes } = look;
  const marked = createMemo(() => markOf(opened().mesh));
  const radius = createMemo(() => radiusOf(opened().mesh));
  const sizesRow = (): Pick<OwnLegendRow, 'sizes'> => {
    const { sizeBy, size } = style();
    const key = sizes()?.key ?? [];
    if (sizeBy === null || key.length === 0 || radius() === 0) return {};
    const dots = key.map(({ value, factor }) => ({
      text: value.toLocaleString('en-GB'),
      radius: radius() * factor * size,
    }));
    return { sizes: { name: sizeBy, dots } };
  };
  const legendRow = createMemo((): OwnLegendRow => {
    const { title, colour, colours, hidden } = style();
    const shown = visible.shown();
    return {
      name: title ?? opened().name,
      mark: marked().mark,
      colour: colour ?? marked().colour,
      shown,
      toggle: () => visible.set(!shown),
      ...sizesRow(),
      groups: partsOf(groups()).map((group) => {
        const isHidden = hidden.includes(group.label);
        return {
          ...group,
          colour: colours === 'file' ? null : group.colour,
          shown: !isHidden,
          toggle: () =>
            setStyle({
              hidden: isHidden ? hidden.filter((other) => other !== group.label) : [...hidden, group.label],
            }),
        };
      }),
    };
  });
  const alive = createMemo(() => daysAlive(opened().records, session.atlas().span, look.hidden()));
  return { legendRow, alive };
}
