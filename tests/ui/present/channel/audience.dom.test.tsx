import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAudience } from '../../../../src/ui/present/channel/create-audience.ts';
import {
  openPresentationChannel,
  type PresentationChannel,
} from '../../../../src/ui/present/channel/presentation-channel.ts';
import type { AudienceState } from '../../../../src/ui/present/channel/presentation-messages.ts';

const STATE: AudienceState = {
  index: 0,
  entered: false,
  away: false,
  moving: false,
  playing: false,
  blank: false,
  captions: true,
  spotlight: false,
  code: false,
  instant: 2_131_000,
  language: 'en',
  clock: { spent: 0, since: null, from: 0 },
  told: '',
};
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function hall(lecture: string) {
  const open = vi.fn<typeof window.open>(() => null);
  vi.stubGlobal('open', open);
  const obey = vi.fn<() => void>();
  const memory = { read: <T,>() => lecture as T, write: () => undefined };
  const audience = createRoot((dispose) => {
    ends.push(dispose);
    return createAudience(
      () => [],
      () => STATE,
      obey,
      memory,
    );
  });
  return { audience, open, obey };
}
function speakerWindowOf(lecture: string, receive: () => void = () => undefined): PresentationChannel {
  const channel = openPresentationChannel(lecture, 'speaker', receive);
  ends.push(() => channel.close());
  return channel;
}

describe('the speaker’s window', () => {
  it('is opened apart from the audience’s, and known by its hello', async () => {
    const { audience, open } = hall('hall-1');
    const opening = audience.open('#v=1');
    speakerWindowOf('hall-1').send({ kind: 'hello' });
    expect(await opening).toBe('opened');
    expect(open).toHaveBeenCalledTimes(1);
    const [address, , features] = open.mock.calls[0] ?? [];
    expect(address).toContain('#v=1&view=speaker&lecture=hall-1');
    expect(features).toContain('noopener');
  });

  it('is not opened twice, but again once it has gone', async () => {
    const { audience, open, obey } = hall('hall-2');
    const answer = vi.fn<() => void>();
    const speaker = speakerWindowOf('hall-2', answer);
    speaker.send({ kind: 'hello' });
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(await audience.open('#v=1')).toBe('open already');
    expect(open).not.toHaveBeenCalled();
    speaker.send({ kind: 'bye' });
    speaker.send({ kind: 'command', command: { kind: 'go', index: 1 } });
    await vi.waitFor(() => expect(obey).toHaveBeenCalled());
    const again = audience.open('#v=1');
    speaker.send({ kind: 'hello' });
    expect(await again).toBe('opened');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is told within a second to be refused where nothing shows that one has opened', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { audience } = hall('hall-3');
    let came = '';
    void audience.open('#v=1').then((opening) => (came = opening));
    await vi.advanceTimersByTimeAsync(999);
    expect(came).toBe('refused');
  });

  it('is waited for where a window has come to the front, and counts as refused where it never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { audience } = hall('hall-5');
    let came = '';
    void audience.open('#v=1').then((opening) => (came = opening));
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(came).toBe('');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(came).toBe('refused');
  });

  it('is known to be there while it says hello, and no longer', async () => {
    const { audience } = hall('hall-6');
    const speaker = speakerWindowOf('hall-6');
    expect(audience.joined()).toBe(false);
    speaker.send({ kind: 'hello' });
    await vi.waitFor(() => expect(audience.joined()).toBe(true));
    speaker.send({ kind: 'bye' });
    await vi.waitFor(() => expect(audience.joined()).toBe(false));
  });

  it('is opened by name, and spoken to directly, where windows do not reach each other otherwise', async () => {
    vi.stubGlobal('BroadcastChannel', function none() {
      throw new Error('none for files');
    });
    const { audience, open } = hall('hall-4');
    expect(await audience.open('#v=1')).toBe('refused');
    open.mockReturnValue(window);
    expect(await audience.open('#v=1')).toBe('opened');
    expect(open.mock.calls[1]?.[2]).not.toContain('noopener');
  });
});
