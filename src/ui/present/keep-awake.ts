/**
 * Keeps the screen awake from now on, also after the page was hidden for a while, until the returned function is called. Where
 * the browser cannot, or will not (as with a nearly empty battery), the screen does as it is set.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  async function take(): Promise<void> {
    // the browser lets go of the screen whenever the page is hidden
    if (over || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      const taken = await navigator.wakeLock?.request('screen');
      if (over) await taken?.release();
      else lock = taken ?? null;
    } catch {
      lock = null;
    }
  }
  const onVisibility = () => void take();
  void take();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', onVisibility);
    void lock?.release();
  };
}
