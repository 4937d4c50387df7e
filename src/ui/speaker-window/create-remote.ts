import { batch, createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { openPresentationChannel } from '../present/channel/presentation-channel.ts';
import type { HallPictures } from '../present/hall-pictures.ts';
import type {
  AudienceState,
  PresentationCommand,
  ToldStep,
} from '../present/channel/presentation-messages.ts';

/** The speaker’s end of the line. */
export interface Remote {
  readonly steps: Accessor<readonly ToldStep[]>;
  /** The last state told; `null` before the first. */
  readonly state: Accessor<AudienceState | null>;
  /** What the hall’s screen last showed at rest, and will show next; `null` before it is told. */
  readonly pictures: Accessor<HallPictures | null>;
  /** Whether the audience’s window has not answered for some time. */
  readonly lost: Accessor<boolean>;
  command(command: PresentationCommand): void;
}

/** How often the audience’s window is greeted, and after how long it counts as lost. */
const GREETING_MS = 1500;
const LOST_MS = 4500;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Mirrors the audience’s window in a session of one’s own, whose slider in turn moves the audience’s time. */
export function createRemote(lecture: string, session: Session): Remote {
  const [steps, setSteps] = createSignal<readonly ToldStep[]>([]);
  const [state, setState] = createSignal<AudienceState | null>(null);
  const [pictures, setPictures] = createSignal<HallPictures | null>(null, { equals: same });
  const [lost, setLost] = createSignal(false);
  let heardAt = performance.now();
  let told = session.instant();
  const channel = openPresentationChannel(lecture, 'speaker', (message) => {
    heardAt = performance.now();
    setLost(false);
    if (message.kind === 'lecture') {
      setSteps((before) => (same(before, message.steps) ? before : message.steps));
    }
    if (message.kind === 'pictures') setPictures(message.pictures);
    if (message.kind !== 'state') return;
    batch(() => {
      setState(message.state);
      session.setLanguage(message.state.language);
      if (session.dragging()) return;
      told = message.state.instant;
      session.setInstant(told);
      told = session.instant();
    });
  });
  if (window.opener instanceof Object) channel.addPeer(window.opener as Window);
  const command = (asked: PresentationCommand) => channel.send({ kind: 'command', command: asked });
  const greet = () => {
    channel.send({ kind: 'hello' });
    if (performance.now() - heardAt > LOST_MS) setLost(true);
  };
  greet();
  const timer = setInterval(greet, GREETING_MS);
  const leave = () => channel.send({ kind: 'bye' });
  window.addEventListener('pagehide', leave);
  createEffect(
    on(session.instant, (instant) => {
      if (instant !== told) command({ kind: 'instant', instant });
      told = instant;
    }),
  );
  onCleanup(() => {
    clearInterval(timer);
    window.removeEventListener('pagehide', leave);
    channel.close();
  });
  return { steps, state, pictures, lost, command };
}
