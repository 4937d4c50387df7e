import type { Page } from 'playwright';

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
