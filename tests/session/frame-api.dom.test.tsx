import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MESSAGE_VERSION, SOURCE, type Answer, type StateChange } from '../../src/embed/messages.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { createFrameApi } from '../../src/session/frame-api.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const FIRST = openingView(parseDay('1126-01-31'));
let session: Session;
let answers: Answer[];
let dispose = () => {};

/** A page that holds the atlas in a frame: here it is the window itself. */
const ask = (state: StateChange, id: number) =>
  window.dispatchEvent(
    new MessageEvent('message', {
      data: { source: SOURCE, v: MESSAGE_VERSION, type: 'set', state, id },
      origin: window.origin,
      source: window.parent,
    }),
  );
const answered = (id: number) =>
  vi.waitFor(() => {
    const own = answers.filter((answer) => answer.id === id);
    expect(own.at(-1)?.type).toBe('state');
    return own;
  });

beforeEach(() => {
  answers = [];
  vi.spyOn(window.parent, 'postMessage').mockImplementation((answer: unknown) => {
    answers.push(answer as Answer);
  });
  const listen = vi.spyOn(window, 'addEventListener');
  createRoot((end) => {
    dispose = () => {
      end();
      // it listens as long as the page is there
      for (const [type, listener] of listen.mock.calls)
        if (type === 'message') window.removeEventListener('message', listener);
    };
    session = createSession(atlas, { ...FIRST, unknown: [['embed-origin', '*']] }, []);
    createFrameApi(session, contextOfAtlas(atlas, FIRST));
  });
});
afterEach(() => {
  dispose();
  vi.restoreAllMocks();
});

it('reads what the page sets as it was meant, and tells what it was read as', async () => {
  ask({ date: '1126/2/8', theme: 'DARK' }, 1);
  const [error] = await answered(1);
  expect(session.day()).toBe(parseDay('1126-02-08'));
  expect(session.theme()).toBe('dark');
  expect(error?.type === 'error' && error.problems.map(({ key, value, used }) => [key, value, used])).toEqual(
    [
      ['date', '1126/2/8', '1126-02-08'],
      ['theme', 'DARK', 'dark'],
    ],
  );
});

it('answers requests in their order, though one of them takes longer to read', async () => {
  ask({ date: '1126/3/5' }, 1);
  ask({ bars: '1', sheet: 'tables' }, 2);
  ask({ date: '1126-01-01' }, 3);
  await answered(3);
  expect(answers.filter(({ type, id }) => type === 'state' && id).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(session.day()).toBe(parseDay('1126-01-01'));
  expect([session.bars(), session.sheet()]).toEqual([true, 'tables']);
});

it('says nothing of what was set as it is written', async () => {
  ask({ date: '1126-03-05', select: 'siege:taiyuan-1126' }, 1);
  expect((await answered(1)).map(({ type }) => type)).toEqual(['state']);
});
