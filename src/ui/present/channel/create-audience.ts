import { createEffect, onCleanup, untrack, type Accessor } from 'solid-js';
import type { Step } from '../../../presentation/lecture-of-atlas.ts';
import type { Memory } from '../window-memory.ts';
import { freshName, openPresentationChannel } from './presentation-channel.ts';
import type { AudienceState, PresentationCommand, ToldStep } from './presentation-messages.ts';

const WINDOW = 'popup,width=1100,height=760';

const told = ({ id, chapter, number, texts, opens, until }: Step): ToldStep => {
  const { title_en, title_zh, narration_en, narration_zh, notes_en, notes_zh } = texts;
  return {
    id,
    chapter,
    number,
    texts: { title_en, title_zh, narration_en, narration_zh, notes_en, notes_zh },
    opens,
    until,
  };
};

/** What came of opening the speaker’s window. */
export type Opening = 'opened' | 'open already' | 'refused';

/** How long a speaker’s window may take to say its first hello, and to say another. */
const FIRST_HELLO_MS = 20_000;
const HELLO_MS = 4500;

/**
 * The audience’s end of the line: tells every state as it comes, the whole lecture to a window that says hello, and does what
 * the speaker’s window asks. Returns what opens that window.
 */
export function createAudience(
  steps: Accessor<readonly Step[]>,
  state: Accessor<AudienceState>,
  obey: (command: PresentationCommand) => void,
  memory: Memory,
): { open(hash: string): Promise<Opening> } {
  const lecture = memory.read<string>('id') ?? freshName();
  memory.write('id', lecture);
  const channel = openPresentationChannel(lecture, 'audience', (message) => {
    if (message.kind === 'command') obey(message.command);
    if (message.kind === 'bye') helloAt = -Infinity;
    if (message.kind !== 'hello') return;
    helloAt = performance.now();
    answered?.();
    tellAll();
  });
  let helloAt = -Infinity;
  let answered: (() => void) | undefined;
  /** Opens a window that knows nothing of this one, which the browser may then run beside it: its notes never wait for the map. */
  async function openApart(address: string): Promise<Opening> {
    if (performance.now() - helloAt < HELLO_MS) return 'open already';
    const hello = new Promise<Opening>((resolve) => (answered = () => resolve('opened')));
    // whether it was opened is not told to who opens it so: it says hello itself
    window.open(address, '_blank', `${WINDOW},noopener`);
    const silence = new Promise<Opening>((resolve) => setTimeout(() => resolve('refused'), FIRST_HELLO_MS));
    return Promise.race([hello, silence]);
  }
  function tellAll(): void {
    channel.send({ kind: 'lecture', steps: untrack(steps).map(told) });
    channel.send({ kind: 'state', state: untrack(state) });
  }
  createEffect(() => channel.send({ kind: 'lecture', steps: steps().map(told) }));
  createEffect(() => channel.send({ kind: 'state', state: state() }));
  onCleanup(() => channel.close());
  return {
    async open(hash) {
      const { pathname, search } = window.location;
      const address = `${pathname}${search}${hash}&view=speaker&lecture=${lecture}`;
      if (channel.farReaching) return openApart(address);
      const opened = window.open(address, `lecture-${lecture}`, WINDOW);
      if (opened) channel.addPeer(opened);
      return opened ? 'opened' : 'refused';
    },
  };
}
