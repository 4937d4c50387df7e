import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fragile-peace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site into a folder of its own and returns the SHA-256 of each file by path. */
async function hashesOfBuild(name: string): Promise<Record<string, string>> {
  const out = join(folder, name);
  const parameters = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', out];
  await promisify(execFile)(process.execPath, parameters, {
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(out, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

it('builds the same bytes twice', async () => {
  const first = await hashesOfBuild('first');
  const second = await hashesOfBuild('second');
  expect(Object.keys(first).length).toBeGreaterThan(400);
  expect(second).toEqual(first);
});
