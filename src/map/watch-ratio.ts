/** Calls `changed` whenever the screen comes to have more or fewer device px per CSS px; returns what ends it. */
export function watchRatio(changed: () => void): () => void {
  let query: MediaQueryList;
  function listen(): void {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', heard, { once: true });
  }
  function heard(): void {
    listen();
    changed();
  }
  listen();
  return () => query.removeEventListener('change', heard);
}
