import type { LonLat } from '../../../geometry/great-circle.ts';
import type { TalkClock } from '../../../presentation/talk-clock.ts';
import type { StepTexts } from '../../../presentation/lecture-of-atlas.ts';
import type { Language } from '../../../time/date-text.ts';
import type { Instant } from '../../../time/instant.ts';
import type { ClockAct } from '../create-talk-clock.ts';
import type { HallPictures } from '../hall-pictures.ts';
import type { PresentAction } from '../present-keys.ts';

/** A step as the speaker’s window is told of it. */
export interface ToldStep {
  readonly id: string;
  readonly chapter: string | null;
  readonly number: number;
  readonly texts: StepTexts;
  readonly opens: Instant;
  readonly until: Instant | null;
  /** How long the speaker means to stay, where that is said. */
  readonly seconds: number | null;
}

/** What the audience’s window shows. It alone holds the state of the lecture; the speaker’s window mirrors it. */
export interface AudienceState {
  readonly index: number;
  readonly entered: boolean;
  readonly away: boolean;
  readonly moving: boolean;
  readonly playing: boolean;
  readonly blank: boolean;
  readonly captions: boolean;
  readonly spotlight: boolean;
  /** Whether the screen shows the code for the audience’s phones. */
  readonly code: boolean;
  readonly instant: Instant;
  readonly language: Language;
  readonly clock: TalkClock;
  /** What the speaker alone is to know; empty where there is nothing. */
  readonly told: string;
}

/** What the speaker’s window asks of the audience’s. */
export type PresentationCommand =
  | { readonly kind: 'act'; readonly action: PresentAction['kind'] }
  | { readonly kind: 'go'; readonly index: number }
  /** Opens the chapter of a number, or in a lecture without chapters the step. */
  | { readonly kind: 'open'; readonly number: number }
  | { readonly kind: 'clock'; readonly does: ClockAct }
  /** Points at the map; `null`: no longer. */
  | { readonly kind: 'point'; readonly at: LonLat | null }
  | { readonly kind: 'instant'; readonly instant: Instant };

/** What the two windows of a lecture say to each other. */
export type PresentationMessage =
  | { readonly kind: 'hello' }
  /** The speaker’s window closes or is reloaded. */
  | { readonly kind: 'bye' }
  | { readonly kind: 'lecture'; readonly steps: readonly ToldStep[] }
  | { readonly kind: 'state'; readonly state: AudienceState }
  | { readonly kind: 'pictures'; readonly pictures: HallPictures }
  | { readonly kind: 'command'; readonly command: PresentationCommand };
