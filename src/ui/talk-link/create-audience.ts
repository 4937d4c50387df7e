import { createEffect, onCleanup, untrack, type Accessor } from 'solid-js';
import type { Slide } from '../../lecture/programme.ts';
import type { Memory } from '../present/talk-memory.ts';
import { freshName, openTalkChannel } from './talk-channel.ts';
import type { AudienceState, TalkCommand, ToldSlide } from './talk-messages.ts';

const told = ({ id, chapter, number, texts, opens, until }: Slide): ToldSlide => {
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

/**
 * The audience’s end of the line: tells every state as it comes, the whole talk to a window that says hello, and does what
 * the presenter’s window asks. Returns what opens that window; `false` where the browser would not.
 */
export function createAudience(
  slides: Accessor<readonly Slide[]>,
  state: Accessor<AudienceState>,
  obey: (command: TalkCommand) => void,
  memory: Memory,
): { open(hash: string): boolean } {
  const talk = memory.read<string>('id') ?? freshName();
  memory.write('id', talk);
  const channel = openTalkChannel(talk, 'audience', (message) => {
    if (message.kind === 'command') obey(message.command);
    if (message.kind === 'hello') tellAll();
  });
  function tellAll(): void {
    channel.send({ kind: 'programme', slides: untrack(slides).map(told) });
    channel.send({ kind: 'state', state: untrack(state) });
  }
  createEffect(() => channel.send({ kind: 'programme', slides: slides().map(told) }));
  createEffect(() => channel.send({ kind: 'state', state: state() }));
  onCleanup(() => channel.close());
  return {
    open(hash) {
      const { pathname, search } = window.location;
      const address = `${pathname}${search}${hash}&view=presenter&talk=${talk}`;
      const opened = window.open(address, `fragile-peace-${talk}`, 'popup,width=1100,height=760');
      if (opened) channel.addPeer(opened);
      return opened !== null;
    },
  };
}
