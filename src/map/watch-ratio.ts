/**
 * Calls `changed` whenever the screen comes to have more or fewer device px per CSS px, as when a window is moved to a projector
 * or looked at more closely; returns what ends it.
 */
export function watchRatio(changed: () => void): () => void {
  let ratio = devicePixelRatio;
  let query: MediaQueryList;
  function listen(): void {
    query = matchMedia(`(resolution: ${ratio}dppx)`);
    query.addEventListener('change', heard);
  }
  function heard(): void {
    if (devicePixelRatio === ratio) return;
    query.removeEventListener('change', heard);
    ratio = devicePixelRatio;
    listen();
    changed();
  }
  listen();
  window.addEventListener('resize', heard);
  return () => {
    query.removeEventListener('change', heard);
    window.removeEventListener('resize', heard);
  };
}
