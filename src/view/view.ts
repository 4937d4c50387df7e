import { LAYER_IDS, type LayerId } from './layer-ids.ts';
import type { ArmyWidths } from './army-widths.ts';
import type { NamesShown } from './names-shown.ts';
import { PLAIN_PANELS, type Panels } from './panels.ts';
import type { Theme } from './theme.ts';
import type { Language } from '../time/date-text.ts';
import type { Instant } from '../time/instant.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** Where the map looks: degrees, zoom, and degrees of turn and tilt. */
export interface Viewport {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Kinds of feature that can be selected. */
export const SELECTABLE = [
  'place',
  'prefecture',
  'movement',
  'siege',
  'event',
  'line',
  'water',
  'person',
] as const;
type SelectionKind = (typeof SELECTABLE)[number];

/** A selected feature. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** How the page is laid out: with all its panels, for a hall, or inside another page. */
export const DISPLAYS = ['explore', 'present', 'embed'] as const;
export type Display = (typeof DISPLAYS)[number];

/** Whose account is drawn: the sources', or that of the article that the atlas grew from. */
export const ACCOUNTS = ['sources', 'seed'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What a permalink holds. `null`: nothing chosen, or the map fitted to the story. */
export interface View extends Panels {
  readonly instant: Instant;
  readonly map: Viewport | null;
  readonly chapter: string | null;
  /** The step within the chapter, from 1; none while the chapter is only looked at. */
  readonly step: number | null;
  readonly select: Selection | null;
  readonly layers: readonly LayerId[];
  readonly mode: TimeMode;
  /** A second date, to be laid beside the first. */
  readonly compare: Instant | null;
  readonly account: Account;
  readonly language: Language;
  readonly names: NamesShown;
  /** What the width of an army tells. */
  readonly widths: ArmyWidths;
  readonly theme: Theme;
  readonly display: Display;
  /** Days per second of playback. */
  readonly speed: number;
  /** Whether playback goes round. */
  readonly loop: boolean;
  /** The address of a file to open beside the atlas. */
  readonly data: string | null;
  /** Whether the dated tiles of that address lie under the atlas, as its context. */
  readonly under: boolean;
  /** Keys that this version does not know, kept as they came. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/** The view of an instant with everything else at its default: English, on paper, all layers, nothing chosen. */
export function openingView(instant: Instant): View {
  return {
    ...PLAIN_PANELS,
    instant,
    map: null,
    chapter: null,
    step: null,
    select: null,
    layers: LAYER_IDS,
    mode: { kind: 'instant' },
    compare: null,
    account: 'sources',
    language: 'en',
    names: 'both',
    widths: 'steps',
    theme: 'paper',
    display: 'explore',
    speed: 4,
    loop: false,
    data: null,
    under: false,
    unknown: [],
  };
}
