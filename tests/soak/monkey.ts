import type { Page } from 'playwright';

/** What the monkey does of one kind; resolves once it is done, to a word that says what. */
type Act = (page: Page, random: () => number) => Promise<string>;

/** Where the monkey plays. */
export interface Ground {
  readonly name: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

/** The grounds of a soak: the page as it is read, on a phone, as a lecture, in a frame’s look, and with two days. */
export const GROUNDS: readonly Ground[] = [
  { name: 'explore', hash: '#v=1&date=1126-01-31&lang=en', width: 960, height: 600, touch: false },
  { name: 'phone', hash: '#v=1&date=1126-01-31&lang=zh-Hans', width: 390, height: 844, touch: true },
  {
    name: 'present',
    hash: '#v=1&date=1126-01-31&lang=en&view=present',
    width: 960,
    height: 540,
    touch: false,
  },
  {
    name: 'embed',
    hash: '#v=1&date=1126-01-31&lang=zh-Hant&view=embed',
    width: 640,
    height: 400,
    touch: false,
  },
  {
    name: 'compare',
    hash: '#v=1&date=1126-01-31&compare=1127-06-01&lang=en',
    width: 900,
    height: 600,
    touch: false,
  },
];

/** Controls that leave the page, save a file or take minutes: these have tests of their own. */
const LEFT_ALONE =
  'a:not([href^="#"]), [type="file"], [download], .export *, .own-film *, [data-leaves], .update *, .open-whole';
const CONTROLS =
  'button, summary, select, input[type="checkbox"], input[type="radio"], [role="tab"], [role="option"], a[href^="#"]';
const SAVES =
  /save|download|film|print|PDF|slides|reload|copy|share|下載|下载|儲存|保存|影片|打印|列印|複製|复制/i;

const KEYS =
  'ArrowRight ArrowLeft ArrowUp ArrowDown PageUp PageDown Home End Escape Tab Space b r . + - Enter'.split(
    ' ',
  );

/** One of a list; throws where it is empty. */
function oneOf<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
}

/** The middle of a control that can be seen and touched, or null where there is none. */
const someControl = (page: Page, at: number) =>
  page.evaluate(
    ({ controls, left, saves, share }) => {
      const says = new RegExp(saves, 'i');
      const open = [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        if (element.matches(left) || element.matches(':disabled')) return [];
        if (says.test(`${element.textContent} ${element.getAttribute('aria-label')}`)) return [];
        const { x, y, width, height } = element.getBoundingClientRect();
        const [midX, midY] = [x + width / 2, y + height / 2];
        const top = document.elementFromPoint(midX, midY);
        return width > 0 && top !== null && element.contains(top) ? [{ element, x: midX, y: midY }] : [];
      });
      const chosen = open[Math.floor(share * open.length)];
      if (!chosen) return null;
      const { element, x, y } = chosen;
      const choices =
        element instanceof HTMLSelectElement ? [...element.options].map((one) => one.value) : null;
      const name = `${element.tagName.toLowerCase()}.${element.className || element.id}`.slice(0, 40);
      return { x, y, name, choices };
    },
    { controls: CONTROLS, left: LEFT_ALONE, saves: SAVES.source, share: at },
  );

/** A control pressed, or something chosen from it. */
const press =
  (touch: boolean): Act =>
  async (page, random) => {
    const found = await someControl(page, random());
    if (!found) return 'nothing to press';
    if (found.choices) {
      const value = oneOf(found.choices, random);
      await page.evaluate(
        ({ x, y, chosen }) => {
          const select = document.elementFromPoint(x, y)?.closest('select');
          if (!select) return;
          select.value = chosen;
          select.dispatchEvent(new Event('input', { bubbles: true }));
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { x: found.x, y: found.y, chosen: value },
      );
      return `chose ${value}`;
    }
    if (touch) await page.touchscreen.tap(found.x, found.y);
    else await page.mouse.click(found.x, found.y);
    return `pressed ${found.name}`;
  };

const key: Act = async (page, random) => {
  const pressed = oneOf(KEYS, random);
  await page.keyboard.press(pressed);
  return `key ${pressed}`;
};

/** Draws the pointer over a stretch of the page with the button held. */
async function draw(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

const dragTimeline: Act = async (page, random) => {
  const box = await page.evaluate(() => {
    const strip = document.querySelector('[role="slider"]:not([inert] *)')?.getBoundingClientRect();
    return strip && strip.width > 0
      ? { x: strip.x, y: strip.y, width: strip.width, height: strip.height }
      : null;
  });
  if (!box) return 'no timeline';
  const x = () => box.x + 4 + random() * (box.width - 8);
  const y = box.y + box.height / 2;
  await draw(page, [x(), y], [x(), y]);
  return 'dragged the timeline';
};

const somewhere = (page: Page, random: () => number): [number, number] => {
  const { width, height } = page.viewportSize() ?? { width: 300, height: 300 };
  return [width * (0.1 + 0.8 * random()), height * (0.15 + 0.6 * random())];
};

const dragMap: Act = async (page, random) => {
  await draw(page, somewhere(page, random), somewhere(page, random));
  return 'drew over the map';
};

const wheel: Act = async (page, random) => {
  await page.mouse.move(...somewhere(page, random));
  await page.mouse.wheel(0, (random() - 0.5) * 600);
  return 'turned the wheel';
};

const clickMap: Act = async (page, random) => {
  await page.mouse.click(...somewhere(page, random));
  return 'clicked somewhere';
};

const twoDigits = (figure: number) => String(figure).padStart(2, '0');

/** A link opened in the same page, which keeps what the ground is. */
const follow =
  (hash: string): Act =>
  async (page, random) => {
    const part = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
    const day = `${part(1123, 1127)}-${twoDigits(part(1, 12))}-${twoDigits(part(1, 28))}`;
    const link = hash.replace(/date=[\d-]+/, `date=${day}`);
    await page.evaluate((to) => void (window.location.hash = to), link);
    return `followed ${link}`;
  };

/** What a monkey does on a ground: a kind of act, as often as its weight. */
export function actsOn({ hash, touch }: Ground): (random: () => number) => Act {
  const kinds: readonly (readonly [number, Act])[] = [
    [40, press(touch)],
    [25, key],
    [12, dragTimeline],
    [8, dragMap],
    [6, wheel],
    [6, clickMap],
    [3, follow(hash)],
  ];
  const whole = kinds.reduce((sum, [weight]) => sum + weight, 0);
  return (random) => {
    let left = random() * whole;
    for (const [weight, act] of kinds) {
      left -= weight;
      if (left < 0) return act;
    }
    return key;
  };
}
