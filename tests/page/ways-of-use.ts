import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { fingersOf } from './fingers.ts';

/** A way in which a reader uses the page: what has a role and a name is found, used, and read. */
export interface WayOfUse {
  /** How many times something was used or typed so far. */
  steps(): number;
  /** Uses the first control of a role whose name is, or begins as, given. */
  use(role: string, name: string): Promise<void>;
  /** Types into what has the focus, and sends it with Enter where asked. */
  type(text: string, enter?: boolean): Promise<void>;
  /** What the page tells now, as this reader has it. */
  read(): Promise<string>;
}

/** How a name is looked for: as it is, or as what it begins with. */
const beginning = (name: string) => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

const found = (page: Page, role: string, name: string) =>
  page.getByRole(role as 'button', { name: beginning(name) }).first();

/** By a mouse: what is seen is clicked where it lies. */
export function byMouse(page: Page): WayOfUse {
  let steps = 0;
  return {
    steps: () => steps,
    async use(role, name) {
      steps += 1;
      const control = found(page, role, name);
      await control.waitFor();
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (!box) throw new Error(`${role} “${name}” is not to be seen`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async type(text, enter = false) {
      steps += 1;
      await page.keyboard.type(text);
      if (enter) await page.keyboard.press('Enter');
    },
    read: () => page.locator('.page').innerText(),
  };
}

/** By a finger on a screen that is touched: what is seen is tapped where it lies, and scrolled to where it must be. */
export async function byFinger(page: Page): Promise<WayOfUse> {
  const fingers = await fingersOf(page);
  const mouse = byMouse(page);
  let steps = 0;
  return {
    ...mouse,
    steps: () => steps + mouse.steps(),
    async use(role, name) {
      steps += 1;
      const control = found(page, role, name);
      await control.waitFor();
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (!box) throw new Error(`${role} “${name}” is not to be seen`);
      await fingers.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    },
  };
}

/** How often Tab is pressed at most until a control has the focus. */
const MOST_TABS = 250;
/** What is one stop for Tab, and gone through by arrows. */
const COMPOSITE =
  '[role=toolbar], [role=tablist], [role=radiogroup], [role=menu], [role=listbox], [role=grid]';

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const isChosen = (control: Locator) =>
  control.evaluate(
    (element) =>
      element === document.activeElement ||
      element.id === document.activeElement?.getAttribute('aria-activedescendant'),
  );

/** By the keyboard alone: Tab to what has the name, arrows within what is one stop for Tab, Enter to use it. */
export function byKeys(page: Page): WayOfUse & { keys(): number } {
  let steps = 0;
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  async function goTo(control: Locator, role: string, name: string): Promise<void> {
    if (role === 'option') {
      for (let i = 0; i < MOST_TABS && !(await isChosen(control)); i++) await press('ArrowDown');
      if (await isChosen(control)) return;
    }
    for (let i = 0; i < MOST_TABS; i++) {
      if (await hasFocus(control)) return;
      const inside = await control.evaluate(
        (element, kinds) => element.closest(kinds)?.contains(document.activeElement) ?? false,
        COMPOSITE,
      );
      await press(inside ? 'ArrowRight' : 'Tab');
    }
    throw new Error(`${role} “${name}” is not reached by Tab`);
  }
  return {
    steps: () => steps,
    keys: () => keys,
    async use(role, name) {
      steps += 1;
      const control = found(page, role, name);
      await control.waitFor();
      await goTo(control, role, name);
      if (role !== 'textbox') await press('Enter');
    },
    async type(text, enter = false) {
      steps += 1;
      keys += text.length;
      await page.keyboard.type(text);
      if (enter) await press('Enter');
    },
    read: () => page.locator('.page').innerText(),
  };
}

/** A node of what the browser tells a screen reader. */
interface SpokenNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
}

/** By what the browser tells a screen reader, alone: found there by role and name, used as a screen reader has it used, read there. */
export async function byTree(page: Page): Promise<WayOfUse> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  let steps = 0;
  const nodes = async (): Promise<readonly SpokenNode[]> => {
    const { nodes: all } = await session.send('Accessibility.getFullAXTree');
    return all.filter(({ ignored }) => !ignored);
  };
  return {
    steps: () => steps,
    async use(role, name) {
      steps += 1;
      const starts = beginning(name);
      const find = async () =>
        (await nodes()).find(
          (node) => node.role?.value?.toLowerCase() === role && starts.test(node.name?.value ?? ''),
        );
      await expect
        .poll(async () => (await find()) !== undefined, { message: `${role} “${name}”` })
        .toBe(true);
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: (await find())?.backendDOMNodeId ?? 0,
      });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { this.focus(); this.click(); }',
      });
    },
    async type(text, enter = false) {
      steps += 1;
      await page.keyboard.type(text);
      if (enter) await page.keyboard.press('Enter');
    },
    read: async () =>
      (await nodes())
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => name?.value ?? '')
        .join(' '),
  };
}
