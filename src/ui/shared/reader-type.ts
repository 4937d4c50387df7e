/** The size of type, in CSS px, that browsers have where their reader has chosen none. */
const ORDINARY_PX = 16;

/**
 * By how much larger than usual the reader has set the type of pages in the browser: 1 where nothing is set. All lengths of the
 * style sheets are built as rem and follow it; what is laid out by program multiplies by it.
 */
export function readerType(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || ORDINARY_PX) / ORDINARY_PX;
}

/** The size of the window in px of ordinary type: larger type makes it a smaller screen, as a browser’s zoom does. */
export function windowInType(): { readonly width: number; readonly height: number } {
  const type = readerType();
  return { width: window.innerWidth / type, height: window.innerHeight / type };
}
