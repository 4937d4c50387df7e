import { createEffect, createRoot, createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import { createLifespanLayer } from '../../map/lifespan-layer.ts';
import type { GuestLayer } from '../../map/guest-layer.ts';
import type { MapView } from '../../map/map-view.ts';
import { openInWorker, type Opening } from '../../opened/open-in-worker.ts';
import type { Opened, OpenOptions } from '../../opened/opened.ts';
import type { Session } from '../../session/session.ts';
import { PALETTES } from '../../style/palette.ts';

/** A file that was opened, as a layer of the map. */
export interface OwnLayer {
  readonly id: string;
  readonly blob: Blob;
  readonly options: OpenOptions;
  readonly opened: Opened;
  readonly visible: Accessor<boolean>;
  setVisible(visible: boolean): void;
  remove(): void;
}

/** A record that is looked at. */
export interface OwnRecord {
  readonly layer: OwnLayer;
  readonly record: number;
}

/** A file being read. */
export interface Reading {
  readonly name: string;
  readonly share: number;
  cancel(): void;
}

/** The reader’s own layers; nothing of them leaves the page. */
export interface OwnLayers {
  readonly layers: Accessor<readonly OwnLayer[]>;
  readonly reading: Accessor<Reading | null>;
  readonly failure: Accessor<string>;
  readonly chosen: Accessor<OwnRecord | null>;
  /** The day looked at where it is not the atlas’s (for data outside its span), as an instant; `null`: the atlas’s. */
  readonly ownInstant: Accessor<number | null>;
  /** Over how many days what has ended fades. */
  readonly fade: Accessor<number>;
  setFade(days: number): void;
  setOwnInstant(instant: number | null): void;
  choose(record: OwnRecord | null): void;
  fail(words: string): void;
  /** Reads a file; with `instead`, in place of a layer, as when its calendar is changed. */
  open(name: string, blob: Blob, options: OpenOptions, instead?: OwnLayer): Promise<void>;
}

/** Creates the layers of a session on its map; call within a component. */
export function createOwnLayers(session: Session, view: MapView, onChosen: () => void): OwnLayers {
  const [layers, setLayers] = createSignal<readonly OwnLayer[]>([]);
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [failure, fail] = createSignal('');
  const [chosen, choose] = createSignal<OwnRecord | null>(null);
  const [ownInstant, setOwnInstant] = createSignal<number | null>(null);
  const [fade, setFade] = createSignal(0);
  let made = 0;
  let running: Opening | null = null;
  const canvas = document.querySelector<HTMLElement>('.map .maplibregl-canvas');

  const layerOf = (opened: Opened, blob: Blob, options: OpenOptions): OwnLayer =>
    createRoot((dispose) => rootedLayer(opened, blob, options, dispose));

  function rootedLayer(opened: Opened, blob: Blob, options: OpenOptions, dispose: () => void): OwnLayer {
    const id = `own-${(made += 1)}`;
    const drawn = createLifespanLayer(id, opened.mesh, {
      palette: PALETTES[untrack(session.theme)],
      instant: untrack(session.instant),
    });
    const [visible, setVisible] = createSignal(true);
    const guest: GuestLayer = {
      ...drawn,
      setInstant: (instant) => drawn.setInstant(untrack(ownInstant) ?? instant),
      point(x, y, clicked) {
        const record = drawn.pick(x, y);
        if (clicked) {
          if (record >= 0) {
            choose({ layer, record });
            onChosen();
          } else if (chosen()?.layer === layer) choose(null);
        } else {
          drawn.setHovered(record);
          if (canvas) canvas.style.cursor = record >= 0 ? 'pointer' : '';
        }
        return record >= 0;
      },
    };
    const leave = view.invite(guest);
    createEffect(() => drawn.setMode(session.mode(), fade()));
    createEffect(() => drawn.setVisible(visible()));
    createEffect(() => drawn.setInstant(ownInstant() ?? untrack(session.instant)));
    createEffect(() => {
      const one = chosen();
      drawn.setChosen(one?.layer === layer ? one.record : -1);
    });
    const layer: OwnLayer = {
      id,
      blob,
      options,
      opened,
      visible,
      setVisible,
      remove() {
        leave();
        dispose();
        if (chosen()?.layer === layer) choose(null);
        setLayers(layers().filter((other) => other !== layer));
      },
    };
    return layer;
  }
  /** Puts a layer in the place of another, or after all; where it is the same file read further, the reader’s choices stay. */
  function put(layer: OwnLayer, instead: OwnLayer | undefined): OwnLayer {
    const at = instead ? layers().indexOf(instead) : -1;
    if (!instead || at < 0) {
      setLayers([...layers(), layer]);
      return layer;
    }
    const looked = chosen();
    const goesOn = instead.options === layer.options;
    if (goesOn) layer.setVisible(instead.visible());
    instead.remove();
    setLayers(layers().toSpliced(at, 0, layer));
    if (goesOn && looked?.layer === instead) choose({ layer, record: looked.record });
    return layer;
  }

  /** What is opened while something else is read waits its turn. */
  let line: Promise<void> = Promise.resolve();
  let closed = false;
  async function read(name: string, blob: Blob, options: OpenOptions, instead?: OwnLayer): Promise<void> {
    if (closed) return;
    /** The layer of the first records, once they have come. */
    let first: OwnLayer | null = null;
    const opening = openInWorker({ name, blob, options }, tell, (opened) => {
      if (!instead) first = put(layerOf(opened, blob, options), undefined);
    });
    running = {
      opened: opening.opened,
      cancel() {
        opening.cancel();
        first?.remove();
      },
    };
    const { cancel } = running;
    function tell(share: number): void {
      setReading({ name, share, cancel });
    }
    tell(0);
    try {
      const opened = await opening.opened;
      // who has taken the first records off the map does not want the rest
      if (opened && (!first || layers().includes(first)))
        put(layerOf(opened, blob, options), first ?? instead);
    } catch (error) {
      fail(
        [failure(), `${name}: ${error instanceof Error ? error.message : String(error)}`]
          .filter(Boolean)
          .join(' · '),
      );
    } finally {
      running = null;
      setReading(null);
    }
  }

  onCleanup(() => {
    closed = true;
    running?.cancel();
    for (const layer of layers()) layer.remove();
  });

  return {
    layers,
    reading,
    failure,
    chosen,
    ownInstant,
    fade,
    setFade,
    setOwnInstant,
    choose,
    fail,
    open(name, blob, options, instead) {
      if (!reading()) fail('');
      line = line.then(() => read(name, blob, options, instead));
      return line;
    },
  };
}
