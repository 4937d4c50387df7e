import { createSignal, type Accessor } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';

/** Has one of the reader’s own layers stand on a further map, until what it returns is called. */
type SharedOverlay = (view: MapView) => () => void;

/** A group of a file in the legend. */
export interface OwnLegendGroup {
  /** What its records have in common; `others`, `blank`: those of no group, or of none. */
  readonly label: string;
  readonly kind: 'value' | 'range' | 'others' | 'blank';
  readonly count: number;
  /** `#rrggbb`; `null`: each record’s own. */
  readonly colour: string | null;
  readonly shown: boolean;
  toggle(): void;
}

/** A file of the reader’s in the legend. */
export interface OwnLegendRow {
  readonly name: string;
  readonly mark: 'point' | 'line' | 'area';
  readonly colour: string;
  readonly shown: boolean;
  readonly groups: readonly OwnLegendGroup[];
  /** What the sizes of its points say, the least first: the property, and numbers with the radius of their dots in px. */
  readonly sizes?: {
    readonly name: string;
    readonly dots: readonly { readonly text: string; readonly radius: number }[];
  };
  /** Whom to credit, and under which licence it may be shown, where its source says so. */
  readonly credit?: string;
  toggle(): void;
}

/** What one of the reader’s own layers shows beside the first map. */
export interface SharedLayer {
  readonly copyTo: SharedOverlay;
  readonly legendRow: Accessor<OwnLegendRow>;
  /** How many of its dated records are there on each day of the atlas. */
  readonly alive: Accessor<Uint32Array>;
}

/** All of the reader’s own files, to be handed on. */
interface SharedProject {
  /** The address fragment that holds view and files; `null` where they are too long for one. */
  link(): Promise<string | null>;
  /** Saves them as a file. */
  save(): void;
}

/** The reader’s own layers, for what stands beside the first map: kept apart, so that this need not wait for the sheet. */
export interface SharedOverlays {
  readonly all: Accessor<readonly SharedOverlay[]>;
  readonly layers: Accessor<readonly SharedLayer[]>;
  share(layers: readonly SharedLayer[]): void;
  readonly project: Accessor<SharedProject | null>;
  shareProject(project: SharedProject | null): void;
}

/** Creates the reader’s overlays, of which there are none yet. */
export function createSharedOverlays(): SharedOverlays {
  const [layers, share] = createSignal<readonly SharedLayer[]>([]);
  const [project, shareProject] = createSignal<SharedProject | null>(null);
  return { project, shareProject, all: () => layers().map(({ copyTo }) => copyTo), layers, share };
}
