import { render } from 'solid-js/web';
import type { Box } from './geometry/box.ts';
import { readAtlasConfig } from './atlas/atlas-config.ts';
import { createAtlas } from './atlas/atlas.ts';
import { loadGeo, recordOf, type GeoFiles } from './load/load-geo.ts';
import { mapSources } from './map/map-sources.ts';
import { MAP_ZOOMS } from './view/map-zooms.ts';
import { registerRelief, type ReliefCoding } from './map/relief/relief-protocol.ts';
import { loadWaterLining } from './map/relief/water-lining.ts';
import { readPermalink } from './permalink/read-permalink.ts';
import { encodePermalink } from './permalink/encode-permalink.ts';
import type { PermalinkContext } from './permalink/permalink-context.ts';
import { openingView, type View } from './view/view.ts';
import { createLocation } from './session/location.ts';
import { createPlayback } from './session/playback.ts';
import { createSession } from './session/session.ts';
import type { Language } from './time/date-text.ts';
import { App } from './ui/App.tsx';
import { INTERFACE_WORDS } from './locale/interface-words/interface-words.ts';
import type { FixedMapOptions } from './map/map-options.ts';
import { createSimplifier } from './time/simplify.ts';
import liningBox from '../geo/water-lining.json';
import liningUrl from '../geo/water-lining.webp?url';
import reliefCoding from '../geo/relief.json';
import reliefUrl from '../geo/relief.webp?url';
import './ui/app/styles.css';

type SymbolStatics = FixedMapOptions['statics'];

function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Where waters bear their names: as the atlas says, or over the most of their course where it says nothing. */
function namedStretches(files: GeoFiles): SymbolStatics['riverNames'] {
  const { names } = files['river-names'];
  return (
    names ??
    files.waters.features.map(({ id }) => ({ water: String(id), start: 0.1, end: 0.9, zooms: [0, 24] }))
  );
}

function liningCorners(): Box {
  const { west, south, east, north } = liningBox;
  return [west, south, east, north];
}

function reliefCorners(): Box {
  const { west, north, width, height, perDegree } = reliefCoding;
  return [west, north - height / perDegree, west + width / perDegree, north];
}

async function start(root: HTMLElement): Promise<void> {
  if (reliefUrl && reliefCoding) registerRelief(reliefUrl, reliefCoding as ReliefCoding);
  const [files, lining] = await Promise.all([
    loadGeo(),
    liningUrl ? loadWaterLining(liningUrl) : null,
    INTERFACE_WORDS.load(browserLanguage()),
  ]);
  const config = readAtlasConfig(files.atlas);
  const record = recordOf(files);
  const atlas = createAtlas(config, record);
  const simplify = createSimplifier(files.simplified);

  const defaults: View = {
    ...openingView(atlas.chapters[0]?.start ?? atlas.span.start),
    language: browserLanguage(),
    names: config.names === 'latin' ? 'pinyin' : 'both',
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper',
  };
  const features = new Set<string>([
    ...record.places.flatMap(({ id, properties }) =>
      [id, ...(properties.aliases ?? [])].map((name) => `place:${name}`),
    ),
    ...atlas.prefectures.map(({ id }) => `prefecture:${id}`),
    ...atlas.movements.map(({ id }) => `movement:${id}`),
    ...atlas.sieges.map(({ id }) => `siege:${id}`),
    ...atlas.events.map(({ id }) => `event:${id}`),
    ...atlas.lines.map(({ feature }) => `line:${feature.id}`),
    ...[...atlas.waters.keys()].map((id) => `water:${id}`),
  ]);
  const context: PermalinkContext = {
    span: atlas.span,
    box: config.box,
    zooms: MAP_ZOOMS,
    defaults,
    hasChapter: (id) => atlas.chapters.some((chapter) => chapter.id === id),
    hasFeature: ({ kind, id }) => features.has(`${kind}:${id}`),
    features: () => [...features],
    chapters: () => atlas.chapters.map(({ id }) => id),
    spanOf: (id) => atlas.chapters.find((chapter) => chapter.id === id),
    stepsOf: (id) => atlas.chapters.find((chapter) => chapter.id === id)?.feature.properties.steps ?? 0,
  };
  const link = window.location.href;
  const { view, problems } = await readPermalink(window.location.hash, window.location.search, context);
  if (problems.some(({ reason }) => reason === 'mended'))
    history.replaceState(null, '', window.location.pathname + encodePermalink(view, defaults));
  await INTERFACE_WORDS.load(view.language);
  if (/[#&]view=(?:speaker|presenter)\b/.test(window.location.hash)) {
    const { renderSpeakerWindow } = await import('./ui/speaker-window/render-speaker-window.tsx');
    return renderSpeakerWindow(root, atlas, view, simplify);
  }
  const chosen = atlas.chapters.find(({ id }) => id === view.chapter);
  const sources = mapSources(
    atlas,
    {
      arcs: record.arcs,
      lines: files.lines,
      waters: files.waters,
      contextRivers: files['context-rivers'],
      sea: files.sea,
      shore: files.shore,
    },
    lining && { canvas: lining.canvas, box: liningCorners() },
    reliefUrl ? reliefCorners() : null,
  );

  const load = async () => (await import('./load/load-account.ts')).loadAccount(config, record);
  const ready = view.account === 'seed' ? await load().catch(() => undefined) : undefined;

  render(() => {
    const session = createSession(atlas, view, problems, { load, ...(ready ? { ready } : {}) });
    createPlayback(session);
    const mended = createLocation(session, context, link);
    if (window.parent !== window)
      void import('./session/frame-api.ts').then(({ createFrameApi }) => createFrameApi(session, context));
    const statics = {
      waters: files.waters.features,
      ranges: files.ranges.features,
      seas: files.seas.features,
      riverNames: namedStretches(files),
      stateNames: files['state-names'].features,
    };
    const box = chosen?.feature.bbox ?? (window.innerWidth < 600 ? config.home_narrow : config.home);
    const cooperative = view.display === 'embed';
    const map = { atlas, arcs: record.arcs, sources, lining, box, statics, simplify, cooperative };
    const sea = files.sea.features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : geometry.type === 'Polygon'
          ? geometry.coordinates
          : [],
    );
    const linkTo = (state: View) => encodePermalink(state, defaults);
    return (
      <App
        session={session}
        atlas={atlas}
        map={map}
        sea={sea}
        simplify={simplify}
        linkTo={linkTo}
        mended={mended()}
      />
    );
  }, root);
}

const root = document.getElementById('atlas');
if (!root) throw new Error('the page has no element #atlas');
start(root).catch((error: unknown) => {
  root.textContent = `The atlas could not be opened. 地圖無法開啟。 ${error instanceof Error ? error.message : String(error)}`;
  document.documentElement.dataset.ready = 'failed';
});
