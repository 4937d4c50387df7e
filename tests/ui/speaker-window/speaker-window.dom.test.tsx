import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import {
  openPresentationChannel,
  type PresentationChannel,
} from '../../../src/ui/present/channel/presentation-channel.ts';
import type { PresentationCommand } from '../../../src/ui/present/channel/presentation-messages.ts';
import { renderSpeakerWindow } from '../../../src/ui/speaker-window/render-speaker-window.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

const FIRST = openingView(atlas.chapters[0]?.start ?? atlas.span.start);
let root: HTMLElement;
let close: () => void;
let hall: PresentationChannel;
let asked: PresentationCommand[] = [];
let serial = 0;

beforeEach(async () => {
  await INTERFACE_WORDS.load('en');
  const lecture = `speaker-${(serial += 1)}`;
  asked = [];
  hall = openPresentationChannel(lecture, 'audience', (message) => {
    if (message.kind === 'command') asked.push(message.command);
  });
  root = document.createElement('div');
  document.body.append(root);
  close = renderSpeakerWindow(root, atlas, { ...FIRST, unknown: [['lecture', lecture]] }, (text) => text);
});
afterEach(() => {
  close();
  hall.close();
  root.remove();
});

function click(element: HTMLElement): void {
  element.focus();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a clicker at the speaker’s window', () => {
  it.each([
    ['the slider', '[role="slider"]'],
    ['a button', '.speaker-go'],
    ['the list of steps', '.speaker-steps summary'],
  ])('turns the step after a click on %s, and reloads nothing', async (_, selector) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    click(element);
    const day = root.querySelector('[role="slider"]')?.getAttribute('aria-valuenow');
    for (const key of ['PageDown', 'PageUp', '.', 'b', ' ', 'F5'])
      expect([key, press(key)]).toEqual([key, true]);
    expect(root.querySelector('[role="slider"]')?.getAttribute('aria-valuenow')).toBe(day);
    const acts = () => asked.flatMap((command) => (command.kind === 'act' ? [command.action] : [])).slice(-6);
    await vi.waitFor(() => expect(acts()).toEqual(['next', 'previous', 'blank', 'blank', 'next', 'begin']));
  });

  it('does not leave the lecture by Esc, which no key of this window could begin again', () => {
    expect(press('Escape')).toBe(false);
    expect(asked).toEqual([]);
  });

  it('shows what is told to the speaker alone', async () => {
    hall.send({
      kind: 'state',
      state: {
        index: 0,
        entered: true,
        away: false,
        moving: false,
        playing: false,
        blank: false,
        captions: true,
        spotlight: false,
        instant: FIRST.instant,
        language: 'en',
        told: 'This machine has no voice for this language.',
      },
    });
    await vi.waitFor(() => expect(root.querySelector('.speaker-notice')?.textContent).toContain('no voice'));
  });
});
