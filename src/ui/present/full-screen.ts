/** Whether this page may fill the screen. */
export const mayFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Fills the screen with the page, or gives it back; where the browser refuses, all stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // it is the reader’s to allow
  }
}
