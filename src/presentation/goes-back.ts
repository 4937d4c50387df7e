import type { Step } from './lecture-of-atlas.ts';

/** Whether a step of a lecture shows earlier days than the one before it had come to. */
export function goesBack(steps: readonly Pick<Step, 'opens' | 'until'>[], index: number): boolean {
  const [before, step] = [steps[index - 1], steps[index]];
  return before !== undefined && step !== undefined && step.opens < (before.until ?? before.opens);
}
