import type { CDPSession, Page } from 'playwright';
import { settled } from './settled.ts';

/** The bytes that the page’s scripts hold, after all that nothing holds has been let go. */
export async function heapOf(page: Page, session: CDPSession): Promise<number> {
  await settled(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
