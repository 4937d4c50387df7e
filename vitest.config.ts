import { defineConfig, mergeConfig } from 'vitest/config';
import { turfByName } from './tests/turf-by-name.ts';
import vite from './vite.config.ts';

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
            setupFiles: ['tests/setup-atlas.ts'],
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
            setupFiles: ['tests/setup-dom.ts', 'tests/setup-atlas.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'node',
            setupFiles: ['tests/setup-atlas.ts'],
            include: ['tests/**/*.page.test.ts'],
            globalSetup: ['tests/page/serve.ts'],
            testTimeout: 180_000,
            hookTimeout: 180_000,
            fileParallelism: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'long',
            environment: 'node',
            setupFiles: ['tests/setup-atlas.ts'],
            include: ['tests/**/*.long.test.ts'],
            globalSetup: ['tests/page/serve.ts'],
            testTimeout: 180_000,
            hookTimeout: 180_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }),
);
