// Builds the engine as a package for any map of MapLibre, into dist-plugin/: npm run build:plugin
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';
import { trimShaders } from './trim-shaders.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'src/lifespans/plugin');
const out = join(root, 'dist-plugin');

const common = (entry: Record<string, string>, format: 'es' | 'iife', plugins: Plugin[]): InlineConfig => ({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'error',
  plugins: [trimShaders(), ...plugins],
  build: {
    target: 'es2022',
    write: false,
    minify: true,
    lib: { entry, formats: [format], name: 'DatedWorker' },
    rolldownOptions: {
      external: ['pmtiles', 'maplibre-gl'],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => (name.includes('mlt') ? 'mlt.js' : '[name].js'),
        // the worker comes in one piece: one that starts from a text has nowhere to fetch the rest from
        ...(format === 'iife' ? { codeSplitting: false } : {}),
      },
    },
  },
});

async function built(config: InlineConfig): Promise<Map<string, string>> {
  const made = await build(config);
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  return new Map(
    outputs
      .flatMap(({ output }) => output)
      .flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}

/** Puts texts of scripts into the module, by the names under which it asks for them. */
const withTexts = (texts: Readonly<Record<string, string>>): Plugin => ({
  name: 'with-texts',
  resolveId: (id) => (id in texts ? `\0${id}` : null),
  load: (id) => (id.slice(1) in texts ? `export default ${JSON.stringify(texts[id.slice(1)])};` : null),
});

/** A script in one piece. */
async function script(name: string): Promise<string> {
  const text = (await built(common({ [name]: join(source, `${name}.ts`) }, 'iife', []))).get(`${name}.js`);
  if (!text) throw new Error(`${name} was not built`);
  return text;
}

/** Declarations of types, of what the entries reach. */
function writeTypes(): void {
  execFileSync(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--project',
    join(source, 'package/tsconfig.json'),
    '--outDir',
    join(out, 'types'),
  ]);
  for (const path of readdirSync(join(out, 'types'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue;
    const file = join(out, 'types', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"])(\.\.?\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const texts = {
  'virtual:worker-source': await script('lean-worker'),
  'virtual:mlt-source': await script('mlt-worker-part'),
};
const entries = { index: join(source, 'index.ts'), slider: join(source, 'slider.ts') };
const modules = await built(common(entries, 'es', [withTexts(texts)]));
writeFileSync(join(out, 'worker.js'), await script('worker'));
for (const [name, code] of modules) writeFileSync(join(out, name), code);
writeTypes();
cpSync(join(source, 'package'), out, {
  recursive: true,
  filter: (path) => !path.endsWith('tsconfig.json'),
});
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
const size = (text: string) => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB`;
for (const [name, code] of modules) console.log(`${name}: ${size(code)} compressed`);
