import { readAtlasConfig } from './atlas/atlas-config.ts';
import { createAtlas } from './atlas/atlas.ts';
import { loadGeo, recordOf } from './load/load-geo.ts';
import { INTERFACE_WORDS } from './locale/interface-words/interface-words.ts';
import { mapOfFiles, seaRings } from './map/map-of-files.ts';
import { loadGround } from './map/relief/load-ground.ts';
import { contextOfAtlas } from './permalink/context-of-atlas.ts';
import { sharesGestures } from './session/in-frame.ts';
import { openLink } from './session/open-link.ts';
import { browserLanguage, readerDefaults } from './session/reader-defaults.ts';
import { createSimplifier } from './time/simplify.ts';
import { renderAtlas } from './ui/app/render-atlas.tsx';
import './ui/app/styles.css';
import { messageOf } from './atlas/message-of.ts';

async function start(root: HTMLElement): Promise<void> {
  const words = INTERFACE_WORDS.load(browserLanguage());
  const [files, ground] = await Promise.all([loadGeo(), loadGround(), words]);
  const record = recordOf(files);
  const atlas = createAtlas(readAtlasConfig(files.atlas, ATLAS_EDITION), record);
  const simplify = createSimplifier(files.simplified);
  const context = contextOfAtlas(atlas, readerDefaults(atlas), {
    arcs: record.arcs,
    size: () => ({ width: window.innerWidth, height: window.innerHeight }),
  });
  const opened = await openLink(context);
  const { view } = opened;
  await INTERFACE_WORDS.load(view.language);
  if (opened.speaking) {
    const { renderSpeakerWindow } = await import('./ui/speaker-window/render-speaker-window.tsx');
    return renderSpeakerWindow(root, atlas, view, simplify);
  }
  const load = async () => (await import('./load/load-account.ts')).loadAccount(atlas.config, record);
  const ready = view.account === 'seed' ? await load().catch(() => undefined) : undefined;
  const chapter = atlas.chapters.find(({ id }) => id === view.chapter);
  const home = window.innerWidth < 600 ? atlas.config.home_narrow : atlas.config.home;
  const box = chapter?.feature.bbox ?? home;
  const page = { box, cooperative: sharesGestures(view.display), simplify };
  const map = mapOfFiles(atlas, record, files, ground, page);
  renderAtlas(root, {
    atlas,
    rival: { load, ...(ready && { ready }) },
    map,
    sea: seaRings(files),
    context,
    opened,
  });
}

const root = document.getElementById('atlas');
if (!root) throw new Error('the page has no element #atlas');
start(root).catch((error: unknown) => {
  root.textContent = `The atlas could not be opened. 地圖無法開啟。 ${messageOf(error)}`;
  document.documentElement.dataset.ready = 'failed';
});
