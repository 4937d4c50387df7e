import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { turfByName } from './tests/turf-by-name.ts';
import type { Plugin } from 'vite';
import vite from './vite.config.ts';

/** The files of tests that take a sample of their cases, and all of them in the long tests. */
const SAMPLED = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('tests', name))
  .filter((path) => /from '[./]+\/sampled\.ts'/.test(readFileSync(path, 'utf8')));

/** Whether a file of tests opens the page in Chromium. */
const IN_PAGE = (path: string) => path.endsWith('.page.test.ts');

/** Has Node resolve what tests of the page import as Node does: what drives other browsers has another form for pages. */
const AS_NODE: Plugin = {
  name: 'as-node',
  enforce: 'post',
  configEnvironment(_, { resolve }) {
    if (resolve?.conditions) resolve.conditions = resolve.conditions.filter((one) => one !== 'browser');
  },
};

/** What tests of the page in Chromium need: one worker, and in it one browser. */
const IN_CHROMIUM = {
  environment: 'node',
  isolate: false,
  fileParallelism: false,
  setupFiles: ['tests/page/close-contexts.ts'],
  globalSetup: ['tests/page/serve.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // as long as a page needs on a machine that has much to do
  expect: { poll: { timeout: 30_000 } },
};

/** The tests, apart from the build, which needs nothing of them. */
export default mergeConfig(
  vite,
  defineConfig({
    plugins: [turfByName()],
    test: {
      environment: 'node',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // the record is read once for all files of a worker
            isolate: false,
            include: ['tests/**/*.unit.test.ts'],
            testTimeout: 180_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'happy-dom',
            include: ['tests/**/*.dom.test.tsx'],
            setupFiles: ['tests/setup-dom.ts'],
            testTimeout: 60_000,
          },
        },
        { extends: true, test: { ...IN_CHROMIUM, name: 'page', include: ['tests/**/*.page.test.ts'] } },
        {
          extends: true,
          plugins: [AS_NODE],
          test: {
            ...IN_CHROMIUM,
            name: 'long',
            include: ['tests/**/*.long.test.ts', ...SAMPLED.filter(IN_PAGE)],
            env: { EVERY_CASE: '1' },
          },
        },
        {
          extends: true,
          test: {
            name: 'every',
            environment: 'node',
            isolate: false,
            include: SAMPLED.filter((path) => !IN_PAGE(path)),
            env: { EVERY_CASE: '1' },
            testTimeout: 1_200_000,
          },
        },
      ],
    },
  }),
);
