import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import type { OpenOptions } from '../../imported/imported-layer.ts';
import type { Session } from '../../session/session.ts';
import {
  createOwnLayer,
  type KeptLayer,
  type OwnLayer,
  type OwnRecord,
  type OwnStage,
} from './imported-layer.ts';
import { setOwnGuests } from '../shared/overlay-guests.ts';
import { createOwnReader, type ReadFile, type UnderWay } from './imported-reader.ts';

/** What is opened: a file, or a text by a name of its own. */
export interface OwnSource {
  readonly name: string;
  readonly blob: Blob;
}

/** What could not be read, or not fetched: its name or address, and why, in the words of what failed. */
export interface OwnFailure {
  readonly kind: 'reading' | 'fetching';
  readonly name: string;
  readonly words: string;
}

/** The reader’s own layers; nothing of them leaves the page. */
export interface OwnLayers {
  readonly layers: Accessor<readonly OwnLayer[]>;
  readonly reading: Accessor<UnderWay | null>;
  /** What failed since the reader last asked for something. */
  readonly failures: Accessor<readonly OwnFailure[]>;
  readonly chosen: Accessor<OwnRecord | null>;
  /** Over how many days what has ended fades. */
  readonly fade: Accessor<number>;
  setFade(days: number): void;
  choose(record: OwnRecord | null): void;
  fail(failure: OwnFailure): void;
  /** Forgets what failed, as when the reader asks for something else; not while something asked for before is read. */
  forgive(): void;
  /** Reads files one after another; returns what takes them away again, read or not. */
  open(sources: readonly OwnSource[], options: OpenOptions): () => void;
}

/** Creates the layers of a session, whatever map they stand on; call within a component. */
export function createOwnLayers(
  session: Session,
  view: Accessor<MapView | null>,
  onChosen: () => void,
): OwnLayers {
  const [layers, setLayers] = createSignal<readonly KeptLayer[]>([]);
  const [failures, setFailures] = createSignal<readonly OwnFailure[]>([]);
  const [chosen, choose] = createSignal<OwnRecord | null>(null);
  const [fade, setFade] = createSignal(0);
  const reader = createOwnReader();
  const stage: OwnStage = { view, fade, chosen, choose, onChosen };

  function keep(next: readonly KeptLayer[]): void {
    setLayers(next);
    setOwnGuests(next.map(({ copyTo }) => copyTo));
  }
  const fail = (failure: OwnFailure) => void setFailures([...failures(), failure]);
  function forgive(): void {
    if (!reader.reading()) setFailures([]);
  }
  /** Reads a file; returns what takes it away. */
  function open(source: OwnSource, first: OpenOptions): () => void {
    let layer: KeptLayer | null = null;
    const file: ReadFile = {
      ...source,
      options: () => untrack(layer?.options ?? (() => first)),
      take(opened, options, whole) {
        if (!layer) {
          layer = createOwnLayer(session, stage, { opened, options, whole }, { readAgain, onRemove });
          keep([...layers(), layer]);
        } else if (whole || !layer.whole()) layer.show(opened, options, whole);
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
    open(sources, options) {
      const ends = sources.map((source) => open(source, options));
      return () => ends.forEach((end) => end());
    },
  };
}
