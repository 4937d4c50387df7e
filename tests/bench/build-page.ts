import { build, type PluginOption } from 'vite';
import config from '../../vite.config.ts';

/** What adds to the atlas’s own page alone: offline use, other pages, its policy. */
const PAGE_ALONE = /^(?:offline|static-pages|embed-files|content-policy|preload-first-view)$/;

function plugins(list: readonly unknown[]): PluginOption[] {
  return (list.flat(Infinity) as PluginOption[]).filter(
    (plugin) => !(plugin && 'name' in plugin && PAGE_ALONE.test(plugin.name)),
  );
}

/** Builds a page of tests/bench into a folder, with the parts of the atlas’s own build that modules need. */
export async function buildPage(page: string, outDir: string): Promise<void> {
  const { plugins: all = [], build: settings, ...rest } = config;
  await build({
    ...rest,
    configFile: false,
    root: 'tests/bench',
    logLevel: 'error',
    plugins: plugins(all),
    build: {
      ...settings,
      outDir: `../../${outDir}`,
      emptyOutDir: true,
      rolldownOptions: {
        ...settings?.rolldownOptions,
        input: `tests/bench/${page}`,
      },
    },
  });
}
