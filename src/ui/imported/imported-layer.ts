import {
  batch,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import type { OverlayLayer } from '../../map/overlays/overlay-layer.ts';
import { createLayerLook, type LayerLook } from './layer-look.ts';
import { createOwnNames } from './own-names.ts';
import { createLifespanLayer, type LifespanLayer } from '../../map/overlays/lifespan-layer.ts';
import type { MapView } from '../../map/map-view.ts';
import { recordNamed } from '../../map/own-name-at.ts';
import { daysOf, type ImportedFile, type OpenOptions } from '../../imported/imported-file.ts';
import type { Session } from '../../session/session.ts';
import type { TableQuery } from '../../imported/table/table-query.ts';
import type { LayerStyle } from '../../imported/styles/layer-style.ts';
import { writeDay } from '../../time/written-date.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import type { ImportSource } from './import-source.ts';
import { dragPoints } from './drag-points.ts';
import { movedTo } from '../../imported/edits/moved-to.ts';
import { createLayerEdits, type LayerEdits } from './layer-edits.ts';
import { createLayerTable, type LayerTable } from './layer-table.ts';
import { layerLegend } from './layer-legend.ts';
import type { SharedLayer } from '../shared/shared-overlays.ts';

/** A file that was opened, as a layer of the map; it stays the same one however often the file is read again. */
export interface ImportedLayer extends Omit<LayerLook, 'mesh'>, SharedLayer, LayerEdits {
  readonly table: LayerTable;
  /** Where it came from. */
  readonly source: ImportSource;
  readonly opened: Accessor<ImportedFile>;
  /** What the reader chose last; what is shown may still be read by what was chosen before. */
  readonly options: Accessor<OpenOptions>;
  readonly visible: Accessor<boolean>;
  /** Its first and last day, where they lie beyond the atlas’s slider; else `null`. */
  readonly beyond: Accessor<{ readonly first: number; readonly last: number } | null>;
  /** The day looked at where it is not the atlas’s, as an instant; `null`: the atlas’s, as always where nothing lies beyond. */
  readonly ownInstant: Accessor<number | null>;
  setVisible(visible: boolean): void;
  setOwnInstant(instant: number | null): void;
  /** Has the file read again by other options, beside those chosen before. */
  readAgain(options: Partial<OpenOptions>): void;
  remove(): void;
}

/** A record that is looked at. */
export interface ImportedRecord {
  readonly layer: ImportedLayer;
  readonly record: number;
  /** All records that lie where it was clicked. */
  readonly here?: readonly number[];
}

/** What a layer shares with the others of the reader. */
export interface ImportStage {
  readonly view: Accessor<MapView | null>;
  readonly fade: Accessor<number>;
  readonly chosen: Accessor<ImportedRecord | null>;
  choose(record: ImportedRecord | null): void;
  /** Hears that a record was chosen on the map. */
  onChosen(): void;
}

/** A layer as its keeper has it. */
export interface KeptLayer extends ImportedLayer {
  /** Whether all of the file is shown; else its first records. */
  whole(): boolean;
  /** Shows what was read, in place of what was shown. */
  show(opened: ImportedFile, options: OpenOptions, whole: boolean): void;
  /** Takes back what was chosen since what is shown was read. */
  takeBack(): void;
  /** Moves to another map. */
  standOn(view: MapView | null): void;
}

/** What is shown, and by which options it was read. */
interface Shown {
  readonly opened: ImportedFile;
  readonly options: OpenOptions;
  readonly whole: boolean;
}

let made = 0;

/** Creates the layer of what was read by some options; `keeper` reads it again and removes it. */
export function createImportedLayer(
  session: Session,
  stage: ImportStage,
  first: Shown & { readonly style: LayerStyle; readonly query: TableQuery },
  keeper: {
    readonly source: ImportSource;
    /** The colours that the other layers have. */
    taken(): ReadonlySet<string>;
    readAgain(): void;
    onRemove(): void;
  },
): KeptLayer {
  return createRoot((dispose) => {
    const [shown, setShown] = createSignal<Shown>(first);
    const [options, setOptions] = createSignal(first.options);
    const [visible, setVisible] = createSignal(true);
    const [wished, setOwnInstant] = createSignal<number | null>(null);
    const opened = createMemo(() => shown().opened);
    const days = createMemo(() => daysOf(opened()));
    const beyond = createMemo(() => {
      const { span } = session.atlas();
      const range = days();
      return range && (range.first < span.start || range.last >= span.end) ? range : null;
    });
    const ownInstant = createMemo(() => {
      const [range, wish] = [beyond(), wished()];
      return range && wish !== null ? Math.min(Math.max(wish, range.first), range.last) : null;
    });
    const look = createLayerLook(opened, first.style, keeper.taken);
    const { mesh, style } = look;
    const table = createLayerTable(opened, look.setFilter, first.query);
    const edits = createLayerEdits(shown, options, (next) => readAgain({ edits: next }));
    function readAgain(change: Partial<OpenOptions>): void {
      setOptions({ ...options(), ...change });
      keeper.readAgain();
    }
    const legend = layerLegend(session, opened, look, { shown: visible, set: setVisible });
    const drawn = createMemo(() =>
      createLifespanLayer(`own-${(made += 1)}`, mesh(), {
        palette: untrack(() => palettesOf(session.atlas().config)[session.theme()]),
        instant: untrack(() => ownInstant() ?? session.instant()),
      }),
    );
    const chosenRecord = () => {
      const one = stage.chosen();
      return one?.layer === layer ? one.record : -1;
    };
    const canvas = () => document.querySelector<HTMLElement>('.map canvas');
    /** The record that the pointer is shown to rest on, or −1. */
    let pointed = -1;
    function restOn(record: number): void {
      drawn().setHovered(record);
      const on = canvas();
      if (on && record >= 0 !== pointed >= 0) on.style.cursor = record >= 0 ? 'pointer' : '';
      pointed = record;
    }
    function overlay(): OverlayLayer {
      const layerDrawn = untrack(drawn);
      return {
        ...layerDrawn,
        setInstant: (instant) => layerDrawn.setInstant(untrack(ownInstant) ?? instant),
        point(x, y, clicked, name = null) {
          if (clicked) return chooseAt(layerDrawn, x, y, name);
          const record = recordAtOrNamed(layerDrawn, x, y, name);
          restOn(record);
          return record >= 0;
        },
        marks: (x, y) => untrack(() => isPoint(layerDrawn.pick(x, y))),
        left: () => restOn(-1),
        ...named('first', layerDrawn),
      };
    }
    /** Those who hear that names have changed: a map each. */
    const hearers = new Map<string, () => void>();
    const names = createMemo(
      () => ({ names: style().names, label: style().label ?? opened().fields.taken.label }),
      undefined,
      {
        equals: (a, b) => a?.names === b.names && a.label === b.label,
      },
    );
    /** What names an overlay, by what is drawn there. */
    function named(map: string, on: LifespanLayer): Pick<OverlayLayer, 'names' | 'onNames'> {
      const [file, wanted] = untrack(() => [opened(), names()]);
      return {
        names: createOwnNames(on.id, file, wanted, on.namesInView),
        onNames: (changed) => void hearers.set(map, changed),
      };
    }
    const renamed = () => hearers.forEach((changed) => changed());
    let leave = () => {};
    function standOn(view: MapView | null): void {
      leave();
      untrack(() => restOn(-1));
      leave = view?.invite(overlay()) ?? (() => {});
    }

    /** The record that lies at a point, else whose name stands there; −1: none. */
    function recordAtOrNamed(on: LifespanLayer, x: number, y: number, name: string | null): number {
      const record = on.pick(x, y);
      return record >= 0 ? record : recordNamed(on.id, name);
    }
    function chooseAt(on: LifespanLayer, x: number, y: number, name: string | null): boolean {
      if (untrack(edits.adding)) {
        const position = on.positionAt(x, y);
        const day = writeDay(untrack(session.day), untrack(opened).calendar);
        // the new record stands first in the table
        if (position) {
          table.turnTo(0);
          edits.addAt(position, { start: day, end: day });
        }
        return true;
      }
      const record = recordAtOrNamed(on, x, y, name);
      if (record >= 0) {
        const here = on.recordsAt(x, y);
        stage.choose({ layer, record, here: here.includes(record) ? here : [record] });
        stage.onChosen();
      } else if (stage.chosen()?.layer === layer) stage.choose(null);
      return record >= 0;
    }
    function copyTo(view: MapView): () => void {
      return createRoot((end) => {
        createEffect(
          on([mesh, names], ([drawnMesh]) => {
            const copy = createLifespanLayer(`own-${(made += 1)}`, drawnMesh, {
              palette: palettesOf(session.atlas().config)[untrack(session.theme)],
              instant: untrack(session.instant),
            });
            onCleanup(() => hearers.delete(copy.id));
            createEffect(() => copy.setMode(session.mode(), stage.fade()));
            createEffect(() => copy.setVisible(visible()));
            createEffect(() => copy.setChosen(chosenRecord()));
            onCleanup(
              view.invite({
                ...copy,
                setInstant: (instant) => copy.setInstant(untrack(ownInstant) ?? instant),
                point: (x, y, clicked, name = null) =>
                  clicked ? chooseAt(copy, x, y, name) : recordAtOrNamed(copy, x, y, name) >= 0,
                marks: (x, y) => untrack(() => isPoint(copy.pick(x, y))),
                left: () => undefined,
                ...named(copy.id, copy),
              }),
            );
          }),
        );
        return end;
      });
    }

    createEffect(() => drawn().setPalette(palettesOf(session.atlas().config)[session.theme()]));
    createEffect(() => drawn().setMode(session.mode(), stage.fade()));
    createEffect(() => {
      drawn().setVisible(visible());
      renamed();
    });
    createEffect(() => {
      drawn().setInstant(ownInstant() ?? untrack(session.instant));
      renamed();
    });
    createEffect(() => drawn().setChosen(chosenRecord()));
    createEffect(() => {
      const container = document.querySelector<HTMLElement>('.map');
      if (!edits.editing() || !container) return;
      const layerDrawn = drawn();
      onCleanup(
        dragPoints(container, {
          pick: (x, y) => (isPoint(layerDrawn.pick(x, y)) ? layerDrawn.pick(x, y) : -1),
          drop(record, x, y) {
            const position = layerDrawn.positionAt(x, y);
            if (position) edits.edit(record, movedTo(untrack(opened), record, position));
          },
        }),
      );
    });
    /** Whether a record is a single point, which may stand elsewhere. */
    function isPoint(record: number): boolean {
      const [west, south, east, north] = untrack(opened).records.boxes.subarray(4 * record, 4 * record + 4);
      return record >= 0 && west === east && south === north;
    }
    createEffect(on([drawn, names], () => standOn(stage.view())));

    const { refuses: _, ...changes } = edits;
    const layer: KeptLayer = {
      ...look,
      ...legend,
      ...changes,
      table,
      source: keeper.source,
      opened,
      options,
      visible,
      beyond,
      ownInstant,
      setVisible,
      setOwnInstant,
      readAgain,
      remove() {
        standOn(null);
        dispose();
        if (stage.chosen()?.layer === layer) stage.choose(null);
        keeper.onRemove();
      },
      whole: () => shown().whole,
      show(next, by, whole) {
        if (edits.refuses(next, by)) return void setOptions(shown().options);
        batch(() => {
          // by other options a record may have another number
          if (by !== shown().options && stage.chosen()?.layer === layer) stage.choose(null);
          setShown({ opened: next, options: by, whole });
        });
      },
      takeBack: () => setOptions(shown().options),
      standOn,
      copyTo,
    };
    return layer;
  });
}
