import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { DRIVEN_SIZE } from './driven-page.ts';

const SCREEN = '/usr/bin/Xvfb';

/** Whether a screen that nobody sees can be started. */
export const hasScreen = (): boolean => existsSync(SCREEN);

/** Starts a screen that nobody sees, and tells its number. */
export async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const { width, height } = DRIVEN_SIZE;
  const screen = spawn(
    SCREEN,
    ['-displayfd', '1', '-screen', '0', `${width + 200}x${height + 300}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [told] = (await once(screen.stdout as NodeJS.EventEmitter, 'data')) as [Buffer];
  return { screen, display: `:${told.toString().trim()}` };
}
