import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../src/ui/app/keep-focus.ts';

let page: HTMLElement;
let stop: () => void;
const get = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const has = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <div id="days" role="slider" tabindex="0"></div>
      <section id="panel"><ul><li id="row"><button id="first">1</button></li><li><button id="second">2</button></li></ul></section>
      <details id="folded" open><summary id="summary">more</summary><button id="inner">3</button></details>
      <div><button id="alone">4</button></div>
    </main>`;
  page = document.querySelector('main') ?? document.body;
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  stop = keepFocus(page);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('the focus', () => {
  it('goes to the part of the page in which what had it stood', async () => {
    get('first').focus();
    get('row').remove();
    await vi.waitFor(() => expect(has()).toBe('panel'));
  });

  it('goes to the summary of a list that is folded up', async () => {
    get('inner').focus();
    get('inner').remove();
    await vi.waitFor(() => expect(has()).toBe('summary'));
  });

  it('goes to the slider of days where nothing else is left', async () => {
    get('alone').focus();
    get('alone').parentElement?.remove();
    await vi.waitFor(() => expect(has()).toBe('days'));
  });

  it('goes beyond a part that is hidden', async () => {
    get('first').focus();
    get('panel').hidden = true;
    await vi.waitFor(() => expect(has()).toBe('days'));
  });

  it('stays with whoever took it', async () => {
    get('first').focus();
    get('row').remove();
    get('second').focus();
    page.append(document.createElement('p'));
    await vi.waitFor(() => expect(has()).toBe('second'));
  });

  it('is let go by a press beside everything, and not brought back by what goes away later', async () => {
    get('first').focus();
    get('first').blur();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    get('row').remove();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(document.activeElement).toBe(document.body);
  });
});
