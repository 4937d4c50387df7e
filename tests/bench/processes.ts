import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';

const MB = 1024 * 1024;

/** Resident memory of the browser’s pages and their graphics process, in MB; `null` where the system does not say. */
export async function residentMB(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    let sum = 0;
    for (const { id, type } of processInfo) {
      if (type !== 'renderer' && type !== 'GPU') continue;
      const [, kB] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      sum += Number(kB ?? 0) / 1024;
    }
    return sum;
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}

/** The page’s heap after its garbage was collected, with the bytes of its typed arrays, in MB. */
export async function heapMB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / MB;
}
