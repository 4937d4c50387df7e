// Starts the atlas on a machine that has nothing but Node: installs what is missing, builds, serves and prints the URL.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
if (!installMissing(root, { dev: false })) process.exit(1);
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
});
server.printUrls();
