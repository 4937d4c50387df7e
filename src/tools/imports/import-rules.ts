/** The rules that imports keep. */
export interface ImportRules {
  /** What each folder of src/, or file that lies in it directly, may import besides itself. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** Packages, or beginnings of them that end in `:`, that only some of those may import. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** Folders that run in plain Node, without a global of the browser. */
  readonly plain: readonly string[];
  /** Files, or folders that end in `/`, in those that run in the browser alone. */
  readonly browserOnly: readonly string[];
  /** Files that are built by themselves, whose address tools may name. */
  readonly entries: readonly string[];
  /** Globals that have no place in a folder. */
  readonly without: Readonly<Record<string, readonly string[]>>;
  readonly ui: {
    /** What may lie straight in src/ui/. */
    readonly files: readonly string[];
    /** What puts features together, and may import any of them. */
    readonly composers: readonly string[];
    /** What every feature may import. */
    readonly shared: string;
  };
  /** What lies outside src/ and may be read from it, by the beginnings of its paths, and by whom; `*` for all. */
  readonly outside: readonly { readonly path: string; readonly by: string }[];
  /** What may be read by none, though it lies in such a place. */
  readonly closed: readonly string[];
}

/** What runs in plain Node, each of them importing those before it at most. */
const CORE = [
  'time',
  'geometry',
  'gl',
  'lifespans',
  'atlas',
  'view',
  'locale',
  'permalink',
  'style',
  'presentation',
  'imported',
] as const;

/** The rules of this house. */
export const IMPORT_RULES: ImportRules = {
  folders: {
    time: [],
    geometry: [],
    gl: [],
    // the engine, for any map of MapLibre: nothing of this atlas, nor of the map that it is drawn on
    lifespans: ['time', 'geometry', 'gl'],
    atlas: ['time', 'geometry'],
    view: ['time', 'geometry'],
    locale: ['time', 'atlas'],
    permalink: ['time', 'geometry', 'atlas', 'view'],
    style: ['time', 'geometry', 'atlas', 'view', 'locale'],
    presentation: ['time', 'geometry', 'atlas', 'view', 'permalink'],
    imported: ['time', 'geometry', 'lifespans', 'atlas', 'view', 'locale', 'style'],
    load: ['time', 'geometry', 'atlas', 'style'],
    fonts: [],
    embed: [],
    map: ['load', 'time', 'geometry', 'gl', 'lifespans', 'atlas', 'view', 'locale', 'style', 'imported'],
    export: ['load', 'fonts', 'time', 'geometry', 'atlas', 'view', 'locale', 'style', 'presentation', 'map'],
    session: ['time', 'geometry', 'atlas', 'view', 'locale', 'permalink', 'embed'],
    ui: [...CORE, 'load', 'map', 'export', 'session'],
    tools: CORE,
    'main.tsx': [...CORE, 'load', 'map', 'session', 'ui'],
    'vite-env.d.ts': ['atlas'],
  },
  packages: {
    'maplibre-gl': ['map'],
    'solid-js': ['session', 'ui', 'main.tsx'],
    'node:': ['tools'],
    playwright: ['tools'],
    sharp: ['tools'],
    vite: ['tools', 'vite-env.d.ts'],
  },
  plain: CORE,
  browserOnly: ['src/imported/open-in-worker.ts', 'src/imported/open-worker.ts', 'src/lifespans/plugin/'],
  entries: ['src/embed/fragile-peace-element.ts', 'src/ui/offline/service-worker.ts'],
  without: { time: ['Date'] },
  ui: { files: ['App.tsx'], composers: ['App.tsx', 'app', 'speaker-window'], shared: 'shared' },
  outside: [
    { path: 'geo/', by: '*' },
    { path: 'public/', by: 'tools' },
    { path: '', by: 'tools' },
  ],
  closed: ['geo/make/', 'tests/'],
};
