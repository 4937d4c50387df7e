// Starts the atlas on a machine that has nothing but Node: installs what is missing, builds, serves and prints the URL.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';

const HELP = `npm start

Installs what building and serving the atlas need, builds it, serves it on this machine alone and prints its address.
PORT says at which port, 4173 where it is not set.`;
if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
  console.log(HELP);
  process.exit();
}
// who stops reading the address ends nothing
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
if (!installMissing(root, { dev: false })) process.exit(1);
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
});
server.printUrls();
