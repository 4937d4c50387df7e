import { afterEach, describe, expect, it, vi } from 'vitest';
import { showsHan, showsLatin, type LabelSettings } from '../../../src/style/labels/label-settings.ts';
import { NAMES_SHOWN } from '../../../src/view/names-shown.ts';
import { openApp, type OpenApp } from '../app/open-app.tsx';

let app: OpenApp | undefined;
afterEach(() => app?.close());

/** The box of the settings that says something, once it is there. */
async function boxOf(opened: OpenApp, words: string): Promise<HTMLInputElement> {
  opened.root.querySelector('.preferences')?.dispatchEvent(new Event('toggle'));
  const find = () =>
    [...opened.root.querySelectorAll('.preferences-sheet label')]
      .find(({ textContent }) => textContent?.includes(words))
      ?.querySelector('input') ?? null;
  await vi.waitFor(() => expect(find()).not.toBeNull(), { timeout: 15_000 });
  return find() as HTMLInputElement;
}

/** The choices of names that the settings of a page offer, and which of them is chosen. */
async function choicesOfNames(hash: string) {
  app = await openApp(hash);
  const { root } = app;
  root.querySelector('.preferences')?.dispatchEvent(new Event('toggle'));
  const select = () => root.querySelector<HTMLSelectElement>('select:has(> option[value="modern"])');
  await vi.waitFor(() => expect(select()).not.toBeNull(), { timeout: 15_000 });
  return {
    offered: [...(select()?.options ?? [])].map(({ value, text }) => ({ value, text })),
    chosen: select()?.value,
  };
}

describe('the settings', () => {
  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'offer in %s only names that differ from one another, each by a word of its own',
    async (language) => {
      const { offered, chosen } = await choicesOfNames(`#v=1&lang=${language}`);
      const shown = NAMES_SHOWN.filter((names) => offered.some(({ value }) => value === names)).map(
        (names) => {
          const settings = { language, names } as Partial<LabelSettings> as LabelSettings;
          return [showsHan(settings), showsLatin(settings), names === 'modern'].join();
        },
      );
      expect(shown.length).toBe(offered.length);
      expect(new Set(shown).size).toBe(offered.length);
      expect(new Set(offered.map(({ text }) => text)).size).toBe(offered.length);
      expect(chosen).toBe('both');
    },
  );

  it('shows what is as good as chosen, where a link chooses what the language has not', async () => {
    expect((await choicesOfNames('#v=1&lang=zh-Hans&names=pinyin')).chosen).toBe('both');
    app?.close();
    expect((await choicesOfNames('#v=1&lang=zh-Hans&names=modern')).chosen).toBe('modern');
  });

  it('have armies as wide as sources number them, where that is ticked or a link says so', async () => {
    app = await openApp('#v=1&lang=en');
    const box = await boxOf(app, 'larger armies');
    expect([box.checked, app.session.widths()]).toEqual([false, 'steps']);
    box.click();
    expect([box.checked, app.session.widths(), app.session.view().widths]).toEqual([
      true,
      'numbers',
      'numbers',
    ]);
    box.click();
    expect(app.session.widths()).toBe('steps');
    app.close();
    app = await openApp('#v=1&lang=zh-Hant&widths=numbers');
    expect((await boxOf(app, '行軍箭頭的寬度')).checked).toBe(true);
  });
});
