import { createEffect, createMemo, createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import type { Step } from '../../../presentation/lecture-of-atlas.ts';
import type { HallPictures } from '../hall-pictures.ts';
import type { Memory } from '../window-memory.ts';
import { freshName, openPresentationChannel } from './presentation-channel.ts';
import type { AudienceState, PresentationCommand, ToldStep } from './presentation-messages.ts';

const WINDOW = 'popup,width=1100,height=760';

const told = ({ id, chapter, number, texts, opens, until, seconds }: Step): ToldStep => {
  const { title_en, title_zh, narration_en, narration_zh, notes_en, notes_zh } = texts;
  return {
    id,
    chapter,
    number,
    texts: { title_en, title_zh, narration_en, narration_zh, notes_en, notes_zh },
    opens,
    until,
    seconds,
  };
};

/** What came of opening the speaker’s window. */
type Opening = 'opened' | 'open already' | 'refused';

/** How soon a window that opens takes the focus from this one: where nothing tells of it by then, the browser let none open. */
const SIGN_MS = 800;
/** How long a speaker’s window that has opened may take to say its first hello, and any to say another. */
const FIRST_HELLO_MS = 20_000;
const HELLO_MS = 4500;

/** How long the hall’s screen rests before the speaker’s window is told to draw it. */
const REST_MS = 250;

/** The audience’s end of the line to the speaker’s window. */
export interface Audience {
  /** Whether a speaker’s window is there. */
  readonly joined: Accessor<boolean>;
  /** The address of the speaker’s window. */
  address(hash: string): string;
  /** Opens the speaker’s window, and tells within a second where the browser will not have it. */
  open(hash: string): Promise<Opening>;
}

/**
 * The audience’s end of the line: tells every state as it comes, the whole lecture to a window that says hello, and does what
 * the speaker’s window asks. Returns what opens that window.
 */
export function createAudience(
  steps: Accessor<readonly Step[]>,
  state: Accessor<AudienceState>,
  obey: (command: PresentationCommand) => void,
  memory: Memory,
  pictures: Accessor<HallPictures | null> = () => null,
): Audience {
  const lecture = memory.read<string>('id') ?? freshName();
  memory.write('id', lecture);
  const [joined, setJoined] = createSignal(false);
  const drawn = createMemo(() => (joined() ? pictures() : null));
  let gone: ReturnType<typeof setTimeout> | undefined;
  function hear(hello: boolean): void {
    clearTimeout(gone);
    setJoined(hello);
    if (hello) gone = setTimeout(() => setJoined(false), HELLO_MS);
  }
  const channel = openPresentationChannel(lecture, 'audience', (message) => {
    if (message.kind === 'command') obey(message.command);
    if (message.kind === 'bye') hear(false);
    if (message.kind !== 'hello') return;
    hear(true);
    answered?.();
    tellAll();
  });
  let answered: (() => void) | undefined;
  /** Whether another window comes to the front within a moment. */
  const givesWay = () =>
    new Promise<boolean>((resolve) => {
      const tell = () => {
        window.removeEventListener('blur', tell);
        clearTimeout(timer);
        resolve(!document.hasFocus() || document.hidden);
      };
      const timer = setTimeout(tell, SIGN_MS);
      window.addEventListener('blur', tell);
    });
  /** Opens a window that knows nothing of this one, which the browser may then run beside it: its notes never wait for the map. */
  async function openApart(address: string): Promise<Opening> {
    if (untrack(joined)) return 'open already';
    const hello = new Promise<Opening>((resolve) => (answered = () => resolve('opened')));
    const opens = givesWay();
    // whether it was opened is not told to who opens it so: it takes the focus, and says hello itself
    window.open(address, '_blank', `${WINDOW},noopener`);
    const sign = await Promise.race([hello, opens]);
    if (sign !== true) return sign === false ? 'refused' : sign;
    const silence = new Promise<Opening>((resolve) => setTimeout(() => resolve('refused'), FIRST_HELLO_MS));
    return Promise.race([hello, silence]);
  }
  function tellAll(): void {
    channel.send({ kind: 'lecture', steps: untrack(steps).map(told) });
    channel.send({ kind: 'state', state: untrack(state) });
    tellPictures(untrack(drawn));
  }
  function tellPictures(shown: HallPictures | null): void {
    if (shown) channel.send({ kind: 'pictures', pictures: shown });
  }
  createEffect(() => channel.send({ kind: 'lecture', steps: steps().map(told) }));
  createEffect(() => channel.send({ kind: 'state', state: state() }));
  let rest: ReturnType<typeof setTimeout> | undefined;
  createEffect(() => {
    const shown = drawn();
    clearTimeout(rest);
    if (shown) rest = setTimeout(() => tellPictures(shown), REST_MS);
  });
  onCleanup(() => {
    clearTimeout(gone);
    clearTimeout(rest);
    channel.close();
  });
  const addressOf = (hash: string) => {
    const { pathname, search } = window.location;
    return `${pathname}${search}${hash}&view=speaker&lecture=${lecture}`;
  };
  return {
    joined,
    address: addressOf,
    async open(hash) {
      const address = addressOf(hash);
      if (channel.farReaching) return openApart(address);
      const opened = window.open(address, `lecture-${lecture}`, WINDOW);
      if (opened) channel.addPeer(opened);
      return opened ? 'opened' : 'refused';
    },
  };
}
