import { createMemo, createResource, createSignal, untrack, type Accessor } from 'solid-js';
import { columnValues } from '../../imported/column-values.ts';
import type { ImportedFile } from '../../imported/imported-file.ts';
import { columnGroups, type ColumnGroups } from '../../imported/styles/column-groups.ts';
import { columnSizes, type ColumnSizes } from '../../imported/styles/column-sizes.ts';
import { AS_THE_FILE, type LayerStyle } from '../../imported/styles/layer-style.ts';
import { dressMesh, OWN_COLOUR, type Dress } from '../../lifespans/shapes/dress-mesh.ts';
import type { LifespanMesh } from '../../lifespans/shapes/lifespan-mesh.ts';

/** How a file is drawn: by its style, its groups, and what of it is looked for. */
export interface LayerLook {
  readonly style: Accessor<LayerStyle>;
  setStyle(change: Partial<LayerStyle>): void;
  /** The style as it is to be kept: with the colours that its groups have now. */
  readonly keptStyle: Accessor<LayerStyle>;
  /** The groups by the column of the style; `null` where there is none, or it is still being read. */
  readonly groups: Accessor<ColumnGroups | null>;
  /** The sizes by the column of the style; `null` likewise. */
  readonly sizes: Accessor<ColumnSizes | null>;
  /** Records that are not looked for, 1 each; `null`: all are. */
  readonly filter: Accessor<Uint8Array | null>;
  setFilter(hidden: Uint8Array | null): void;
  /** Records that are not shown, whatever the reason, 1 each; `null`: all are. */
  readonly hidden: Accessor<Uint8Array | null>;
  /** The mesh as it is drawn. */
  readonly mesh: Accessor<LifespanMesh>;
}

/** What was found of a file, and of which. */
interface Found<T> {
  readonly file: ImportedFile;
  readonly column: string;
  readonly found: T;
}

/** Whether a file read again has as many records: then what was found of it stands until it is found again. */
export const sameRecords = (before: ImportedFile, now: ImportedFile): boolean =>
  before.records.count === now.records.count;

const rgb = (colour: string) => Number.parseInt(colour.slice(1), 16);

/** Reads a column of a file whenever another is wanted; what was found of another file or column is not given. */
function columnFound<T>(
  wanted: () => { readonly file: ImportedFile; readonly column: string | null },
  read: (values: readonly unknown[]) => T,
): Accessor<T | null> {
  const asked = createMemo(() => {
    const { file, column } = wanted();
    return column === null ? null : { file, column };
  });
  const [found] = createResource(asked, async ({ file, column }): Promise<Found<T> | null> => {
    const values = await columnValues(
      file,
      column,
      () => asked()?.file !== file || asked()?.column !== column,
    );
    return values && { file, column, found: read(values) };
  });
  return createMemo(() => {
    const [now, want] = [found.latest, asked()];
    return now && want && now.file === want.file && now.column === want.column ? now.found : null;
  });
}

/** The groups of a column, and the colours that those of it have had. */
interface Parted {
  readonly by: string | null;
  readonly groups: ColumnGroups | null;
  readonly known: ReadonlyMap<string, string>;
}

/** Creates the look of what was opened; `taken` are the colours that other layers have. Call within a root. */
export function createLayerLook(
  opened: Accessor<ImportedFile>,
  first: LayerStyle = AS_THE_FILE,
  taken: () => ReadonlySet<string> = () => new Set(),
): LayerLook {
  const [style, setStyle] = createSignal(first);
  const [filtered, setFilter] = createSignal<{ file: ImportedFile; hidden: Uint8Array } | null>(null);
  const parted = columnFound(
    () => ({ file: opened(), column: style().by }),
    (values) => values,
  );
  const ramp = createMemo(() => style().colours === 'ramp');
  const [by, chosen] = [createMemo(() => style().by), createMemo(() => style().groupColours)];
  const partedNow = createMemo((before: Parted): Parted => {
    const values = parted();
    const known = new Map([...(before.by === by() ? before.known : []), ...chosen()]);
    if (!values) return { by: by(), groups: null, known };
    const groups = columnGroups(values, ramp(), { known, avoid: untrack(taken) });
    for (const { kind, label, colour } of groups.groups) if (kind === 'value') known.set(label, colour);
    return { by: by(), groups, known };
  }, { by: first.by, groups: null, known: new Map() }); // prettier-ignore
  const groups = () => partedNow().groups;
  const keptStyle = createMemo((): LayerStyle => {
    const now = style();
    return now.by !== null && now.colours === 'each' ? { ...now, groupColours: [...partedNow().known] } : now;
  });
  const sizes = columnFound(() => ({ file: opened(), column: style().sizeBy }), columnSizes);
  const filter = () => {
    const now = filtered();
    return now && sameRecords(now.file, opened()) ? now.hidden : null;
  };

  const hiddenNow = createMemo((): Uint8Array | null => {
    const { hidden, showsHidden } = style();
    const { records, hiddenByFile } = opened();
    const [parts, looked] = [groups(), filter()];
    const off = parts ? parts.groups.map(({ label }) => hidden.includes(label)) : [];
    const byFile = showsHidden ? [] : hiddenByFile;
    if (!looked && !off.includes(true) && byFile.length === 0) return null;
    const none = new Uint8Array(records.count);
    if (looked) none.set(looked.subarray(0, records.count));
    if (parts && off.includes(true)) parts.of.forEach((group, i) => off[group] && (none[i] = 1));
    for (const record of byFile) none[record] = 1;
    return none;
  });
  function coloursOf(): Uint32Array | null {
    const { colour, colours } = style();
    const parts = colours === 'file' ? null : groups();
    if (parts) {
      const own = parts.groups.map((group) => rgb(group.colour));
      return Uint32Array.from(parts.of, (group) => own[group] ?? OWN_COLOUR);
    }
    return colour === null ? null : new Uint32Array(opened().records.count).fill(rgb(colour));
  }
  const dress = createMemo((): Dress => {
    const { size, width, opacity } = style();
    return {
      hidden: hiddenNow(),
      colours: coloursOf(),
      sizes: sizes()?.factors ?? null,
      size,
      width,
      opacity,
    };
  });
  return {
    style,
    setStyle: (change) => setStyle((now) => ({ ...now, ...change })),
    keptStyle,
    groups,
    sizes,
    filter,
    setFilter: (hidden) => setFilter(hidden && { file: opened(), hidden }),
    hidden: hiddenNow,
    mesh: createMemo(() => dressMesh(opened().mesh, dress())),
  };
}
