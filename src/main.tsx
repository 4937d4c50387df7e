import { messageOf } from './atlas/message-of.ts';
import { INTERFACE_WORDS } from './locale/interface-words/interface-words.ts';
import { laterTexts } from './load/load-texts.ts';
import { mapOfFiles, seaRings } from './map/map-of-files.ts';
import { contextOfAtlas } from './permalink/context-of-atlas.ts';
import { sharesGestures } from './session/in-frame.ts';
import { openingBox } from './session/opening-box.ts';
import { openLink } from './session/open-link.ts';
import { browserLanguage, readerDefaults } from './session/reader-defaults.ts';
import { createSimplifier } from './time/simplify.ts';
import { loadAtlas } from './ui/app/load-atlas.ts';
import { renderAtlas } from './ui/app/render-atlas.tsx';
import { tellNotStarted } from './ui/app/not-started.ts';
import './ui/app/styles.css';

async function start(root: HTMLElement): Promise<void> {
  const words = INTERFACE_WORDS.load(browserLanguage());
  const [{ atlas, record, files, ground, lost }] = await Promise.all([loadAtlas(), words]);
  const simplify = createSimplifier(files.simplified);
  const context = contextOfAtlas(atlas, readerDefaults(atlas), {
    arcs: record.arcs,
    size: () => ({ width: window.innerWidth, height: window.innerHeight }),
    simplify,
  });
  const opened = await openLink(context);
  const { view } = opened;
  await INTERFACE_WORDS.load(view.language);
  root.replaceChildren();
  const texts = laterTexts(record);
  const load = async () => {
    // what the account changes has its texts from what it is changed from
    const [{ loadAccount }] = await Promise.all([import('./load/load-account.ts'), texts()]);
    return loadAccount(atlas.config, record);
  };
  if (opened.speaking) {
    const { renderSpeakerWindow } = await import('./ui/speaker-window/render-speaker-window.tsx');
    const page = { box: atlas.config.home, cooperative: false, simplify };
    const map = mapOfFiles(atlas, record, files, ground, page);
    renderSpeakerWindow(root, atlas, view, simplify, map, load);
    return;
  }
  const ready = view.account === 'seed' ? await load().catch(() => undefined) : undefined;
  const box = openingBox(atlas, view, window.innerWidth);
  const page = { box, cooperative: sharesGestures(view.display), simplify };
  const map = mapOfFiles(atlas, record, files, ground, page);
  renderAtlas(root, {
    atlas,
    rival: { load, ...(ready && { ready }) },
    map,
    sea: seaRings(files),
    context,
    opened,
    texts,
    lost,
  });
}

const root = document.getElementById('atlas');
if (!root) throw new Error('the page has no element #atlas');
start(root).catch((error: unknown) => tellNotStarted(root, messageOf(error)));
