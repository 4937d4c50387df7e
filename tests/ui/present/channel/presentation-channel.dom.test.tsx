import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeLecture, type Lecture } from '../../../../src/presentation/lecture.ts';
import {
  isOwnOrigin,
  openPresentationChannel,
  type PresentationChannel,
} from '../../../../src/ui/present/channel/presentation-channel.ts';
import type { PresentationMessage } from '../../../../src/ui/present/channel/presentation-messages.ts';
import { createLectureStore } from '../../../../src/ui/shared/lecture-store.ts';

const open: PresentationChannel[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
  vi.unstubAllGlobals();
  vi.resetModules();
});

function line(lecture: string, side: 'audience' | 'speaker') {
  const heard: PresentationMessage[] = [];
  const channel = openPresentationChannel(lecture, side, (message) => heard.push(message));
  open.push(channel);
  return { lecture, side, channel, heard };
}
const go = (index: number): PresentationMessage => ({ kind: 'command', command: { kind: 'go', index } });
const LAST = 99;
const PATIENCE = { timeout: 20_000 };
/** What was heard but for the last message, which comes by a line of its own and may overtake. */
const others = (heard: readonly PresentationMessage[]) =>
  heard.filter((message) => JSON.stringify(message) !== JSON.stringify(go(LAST)));
/** What a line has heard once a last message has come to it by either way, after all that was sent before. */
async function heardBy({ lecture, side, heard }: ReturnType<typeof line>): Promise<PresentationMessage[]> {
  const passed = new Promise<void>((resolve) =>
    window.addEventListener('message', ({ data }) => data === 'passed' && resolve()),
  );
  window.postMessage('passed', window.location.origin);
  await passed;
  const last = line(lecture, side === 'audience' ? 'speaker' : 'audience').channel;
  last.addPeer(window);
  last.send(go(LAST));
  await vi.waitFor(() => expect(heard).toContainEqual(go(LAST)), PATIENCE);
  return others(heard);
}

describe('the line between two windows', () => {
  it('carries every message once and in order, to the other side of the same lecture alone', async () => {
    const audience = line('one', 'audience');
    const speaker = line('one', 'speaker');
    const stranger = line('two', 'audience');
    for (let i = 0; i < 20; i++) speaker.channel.send(go(i));
    audience.channel.send({ kind: 'hello' });
    await vi.waitFor(() => expect(audience.heard).toContainEqual(go(19)), PATIENCE);
    await vi.waitFor(() => expect(speaker.heard).toHaveLength(1), PATIENCE);
    expect(await heardBy(audience)).toEqual(Array.from({ length: 20 }, (_, i) => go(i)));
    expect(await heardBy(speaker)).toEqual([{ kind: 'hello' }]);
    expect(await heardBy(stranger)).toEqual([]);
  });

  it('carries by postMessage where there is no BroadcastChannel, and each message once where there are both', async () => {
    const both = line('three', 'audience');
    const sender = line('three', 'speaker');
    sender.channel.addPeer(window);
    sender.channel.send(go(1));
    expect(await heardBy(both)).toEqual([go(1)]);

    vi.stubGlobal('BroadcastChannel', function none() {
      throw new Error('none for files');
    });
    const audience = line('four', 'audience');
    const speaker = line('four', 'speaker');
    speaker.channel.addPeer(window);
    speaker.channel.send(go(7));
    expect(await heardBy(audience)).toEqual([go(7)]);
  });

  it('drops what is no message of a lecture', async () => {
    const audience = line('five', 'audience');
    for (const data of [null, 'x', {}, { lecture: 'five' }, { lecture: 'five', serial: 'x', message: {} }])
      window.postMessage(data, window.location.origin);
    expect(await heardBy(audience)).toEqual([]);
  });

  it('hears no page without an origin, but for pages on disk, which have none', () => {
    const online = { origin: 'https://atlas.example', protocol: 'https:' };
    expect(isOwnOrigin('https://atlas.example', online)).toBe(true);
    for (const origin of ['null', '', 'https://other.example', 'http://atlas.example', 'file://'])
      expect(isOwnOrigin(origin, online), origin).toBe(false);
    for (const own of ['null', 'file://']) {
      const onDisk = { origin: own, protocol: 'file:' };
      expect(isOwnOrigin('null', onDisk)).toBe(true);
      expect(isOwnOrigin('https://atlas.example', onDisk)).toBe(false);
    }
    const audience = line('six', 'audience');
    const data = { lecture: 'six', side: 'speaker', sender: 'frame', serial: 1, message: go(1) };
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'null' }));
    expect(audience.heard).toEqual([]);
    window.dispatchEvent(new MessageEvent('message', { data, origin: window.location.origin }));
    expect(audience.heard).toEqual([go(1)]);
  });
});

const LECTURE: Lecture = {
  title: 'Kept',
  language: 'en',
  steps: [{ link: '#v=1&date=1126-01-31', title: 'One', narration: '', notes: '' }],
};
describe('the reader’s lecture', () => {
  it('is there again after a reload, and so is the one it took the place of', async () => {
    localStorage.clear();
    createLectureStore().change(LECTURE);
    const again = createLectureStore();
    expect(again.current('en')).toEqual(LECTURE);
    again.replace({ ...LECTURE, title: 'Another' });
    const last = createLectureStore();
    expect(last.current('en').title).toBe('Another');
    expect(last.before()).toEqual(LECTURE);
    expect(last.blocked()).toBe(false);
  });

  it('can be written where the browser keeps nothing, and says so', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    });
    const blocked = createLectureStore();
    expect(blocked.current('zh-Hant').steps).toEqual([]);
    blocked.change(LECTURE);
    expect(blocked.current('en')).toEqual(LECTURE);
    expect(blocked.blocked()).toBe(true);
  });

  it('does not trip over something else under its name', async () => {
    for (const text of ['{', '[]', writeLecture(LECTURE).slice(5)]) {
      localStorage.setItem('fragile-peace-lecture', text);
      expect(createLectureStore().current('en').steps).toEqual([]);
    }
  });
});
