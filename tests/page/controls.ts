import type { Page } from 'playwright';

/** Whatever can be used on the page. */
const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role="slider"], [role="tab"], [tabindex="0"]';

/** The names of the controls that are shown now and can be used; each has a number of its own on the page. */
export const shownControls = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-control]')) delete one.dataset.control;
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !one.matches(':disabled, [tabindex="-1"]') &&
        !one.closest('[inert], [aria-hidden="true"]') &&
        (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked),
    );
    shown.forEach((one, i) => (one.dataset.control = String(i)));
    const nameOf = (one: HTMLElement) =>
      one.ariaLabel ??
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement
        ? (one.labels?.[0]?.innerText ?? '')
        : one.innerText);
    return shown.map(
      (one) => `${one.tagName.toLowerCase()} “${nameOf(one).replace(/\s+/g, ' ').trim().slice(0, 60)}”`,
    );
  }, CONTROLS);
