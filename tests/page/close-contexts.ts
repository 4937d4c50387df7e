import { afterAll } from 'vitest';
import { browserOfRun } from './shared-browser.ts';

// what a file of tests leaves open, because a test failed, is no burden to the next
afterAll(async () => {
  const browser = await browserOfRun();
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
