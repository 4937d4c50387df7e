import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { stageType } from '../../presentation/hall-layout.ts';

/** Milliseconds for which a screen that is turned or filled has kept its size when the step is framed for it. */
const RESIZED_MS = 200;

/**
 * Follows the size of the stage, in CSS px, and sets the size of its type; calls `fit` once a screen that has changed keeps
 * its size.
 */
export function followStageSize(
  fit: () => void,
): Accessor<{ readonly width: number; readonly height: number }> {
  const now = () => ({ width: window.innerWidth, height: window.innerHeight });
  const [size, setSize] = createSignal(now());
  const { style } = document.documentElement;
  let fitting: ReturnType<typeof setTimeout> | undefined;
  function measure(): void {
    const { width, height } = setSize(now());
    style.setProperty('--present-type', stageType(width, height).toFixed(3));
  }
  function onResize(): void {
    measure();
    clearTimeout(fitting);
    fitting = setTimeout(fit, RESIZED_MS);
  }
  measure();
  window.addEventListener('resize', onResize);
  onCleanup(() => {
    window.removeEventListener('resize', onResize);
    clearTimeout(fitting);
    style.removeProperty('--present-type');
  });
  return size;
}
