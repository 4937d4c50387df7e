import type { FetchReason } from './fetch-reason.ts';
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import type { ImportedFile, OpenOptions } from '../../imported/imported-file.ts';
import { AS_THE_FILE, type LayerStyle } from '../../imported/styles/layer-style.ts';
import { DISTINCT, freeColour } from '../../imported/styles/group-colours.ts';
import { ALL_RECORDS } from '../../imported/table/table-query.ts';
import { PLAIN_COLOUR } from '../../imported/shapes/simple-style.ts';
import { meshColours } from '../../lifespans/shapes/mesh-colours.ts';
import type { Session } from '../../session/session.ts';
import {
  createImportedLayer,
  type KeptLayer,
  type ImportedLayer,
  type ImportedRecord,
  type ImportStage,
} from './imported-layer.ts';
import { useStore } from '../shared/app-context.ts';
import { createSharedOverlays, type SharedLayer } from '../shared/shared-overlays.ts';
import type { ImportSource } from './import-source.ts';
import { bringIntoView } from './bring-into-view.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { createImportedReader, type ReadFile, type UnderWay } from './imported-reader.ts';

/** What could not be read, or not fetched: its name or address, and why, in the words of what failed. */
export interface ImportFailure {
  readonly kind: 'reading' | 'fetching' | 'project';
  readonly name: string;
  readonly words: string;
  /** Of what was not fetched. */
  readonly reason?: FetchReason;
}

/** The reader’s own layers; nothing of them leaves the page. */
export interface ImportedLayers {
  readonly layers: Accessor<readonly ImportedLayer[]>;
  readonly reading: Accessor<UnderWay | null>;
  /** What failed since the reader last asked for something. */
  readonly failures: Accessor<readonly ImportFailure[]>;
  readonly chosen: Accessor<ImportedRecord | null>;
  /** Over how many days what has ended fades. */
  readonly fade: Accessor<number>;
  setFade(days: number): void;
  choose(record: ImportedRecord | null): void;
  fail(failure: ImportFailure): void;
  /** Forgets what failed, as when the reader asks for something else; not while something asked for before is read. */
  forgive(): void;
  /** What of them this browser keeps. */
  readonly keeping: Keeping;
  /** Reads files one after another; returns what takes them away again, read or not. */
  open(sources: readonly ImportSource[], options: OpenOptions): () => void;
  /** Takes what else of the reader’s stands beside the first map, as tiles. */
  shareBeside(layers: readonly SharedLayer[]): void;
}

/** An id that no other file has; a page that was not fetched safely has no better source of them. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** A file all of whose records have the colour of those that say none. */
const isPlain = ({ mesh }: ImportedFile): boolean =>
  [...meshColours(mesh)].every((colour) => colour === PLAIN_COLOUR);

/**
 * How a file is drawn at first: KML’s by its folders, which may be switched; one that says no colour, in one that no other on the
 * map has.
 */
function styleOf(file: ImportedFile, taken: ReadonlySet<string>): LayerStyle {
  const { format, fields } = file;
  const isKml = format === 'kml' || format === 'kmz';
  return {
    ...AS_THE_FILE,
    colour: taken.has(PLAIN_COLOUR) && isPlain(file) ? freeColour(taken) : null,
    by: isKml && fields.names.includes('folder') ? 'folder' : null,
  };
}

/** The colours in which layers are drawn: of a file its own, or those of its groups. */
function coloursOf(layers: readonly ImportedLayer[]): ReadonlySet<string> {
  const colours = layers.flatMap((layer) => {
    const { colour, groups } = untrack(layer.legendRow);
    const parts = groups.flatMap((group) => group.colour ?? []);
    return parts.length > 0 ? parts : [colour];
  });
  // what says no colour is drawn in a blue that is not told from that of groups
  return new Set(colours.includes(PLAIN_COLOUR) ? [...colours, DISTINCT[0]] : colours);
}

/** Creates the layers of a session, whatever map they stand on; call within a component. */
export function createImportedLayers(
  session: Session,
  view: Accessor<MapView | null>,
  onChosen: () => void,
): ImportedLayers {
  const [layers, setLayers] = createSignal<readonly KeptLayer[]>([]);
  const [failures, setFailures] = createSignal<readonly ImportFailure[]>([]);
  const [chosen, choose] = createSignal<ImportedRecord | null>(null);
  const [fade, setFade] = createSignal(0);
  const keeping = createKeeping();
  let opens = 0;
  /** Whether the page itself is at its end: then what is kept stays. */
  let ending = false;
  const overlays = useStore(createSharedOverlays);
  const reader = createImportedReader(session.atlas().calendar.table);
  const stage: ImportStage = { view, fade, chosen, choose, onChosen };

  let beside: readonly SharedLayer[] = [];
  function keep(next: readonly KeptLayer[]): void {
    setLayers(next);
    overlays.share([...next, ...beside]);
  }
  const fail = (failure: ImportFailure) => void setFailures([...failures(), failure]);
  function forgive(): void {
    if (!reader.reading()) setFailures([]);
  }
  /** Reads a file; returns what takes it away. */
  function open(source: ImportSource, asked: OpenOptions): () => void {
    let layer: KeptLayer | null = null;
    const taken = () => coloursOf(untrack(layers).filter((other) => other !== layer));
    let forget = () => {};
    /** Whether the map goes to it as soon as all of it is read. */
    let byHand = source.byHand ?? false;
    const first = source.options ?? asked;
    const turn = (opens += 1);
    const file: ReadFile = {
      ...source,
      options: () => untrack(layer?.options ?? (() => first)),
      take(opened, options, whole) {
        if (!layer) {
          layer = createImportedLayer(
            session,
            stage,
            {
              opened,
              options,
              whole,
              style: source.style ?? styleOf(opened, taken()),
              query: source.query ?? ALL_RECORDS,
            },
            { source, taken, readAgain, onRemove },
          );
          if (source.visible === false) layer.setVisible(false);
          if (!source.passing) forget = keeping.keep(layer, source, source.id ?? newId(), turn);
          keep([...layers(), layer]);
        } else if (whole || !layer.whole()) layer.show(opened, options, whole);
        if (whole && byHand) bringIntoView(session, opened, untrack(session.instant));
        byHand &&= !whole;
      },
      giveUp(words) {
        if (words !== null) fail({ kind: 'reading', name: source.name, words });
        // the first records would pass for the whole
        if (layer?.whole()) layer.takeBack();
        else layer?.remove();
      },
    };
    function readAgain(): void {
      forgive();
      reader.read(file);
    }
    function onRemove(): void {
      reader.forget(file);
      if (!ending) forget();
      keep(layers().filter((other) => other !== layer));
    }
    reader.read(file);
    return () => (layer && layers().includes(layer) ? layer.remove() : reader.forget(file));
  }

  createEffect(
    on(
      view,
      (next) => {
        for (const layer of layers()) layer.standOn(next);
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    ending = true;
    reader.end();
    for (const layer of layers()) layer.remove();
  });

  return {
    layers,
    reading: reader.reading,
    failures,
    chosen,
    fade,
    setFade,
    choose,
    fail,
    forgive,
    keeping,
    shareBeside(others) {
      beside = others;
      overlays.share([...layers(), ...beside]);
    },
    open(sources, options) {
      const ends = sources.map((source) => open(source, options));
      return () => ends.forEach((end) => end());
    },
  };
}
