import { InTongues } from '../shared/InTongues.tsx';
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { pictureText } from '../../export/picture/picture-text.ts';
import { stateSubject, type ExportContext } from '../../export/export-context.ts';
import { qrModules } from '../../export/qr.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { MapView } from '../../map/map-view.ts';
import { pinnedPermalink } from '../../permalink/pinned-permalink.ts';
import type { Session } from '../../session/session.ts';
import { scaleLengths } from '../../style/scale-lengths.ts';
import { widthRows, widthShapes, widthText } from '../../style/width-rows.ts';
import { typeFactor } from '../../view/page-frame.ts';
import { LegendMark } from '../legend/LegendMark.tsx';
import { OwnHallRows } from '../legend/OwnHallRows.tsx';
import { QrPicture } from '../shared/QrPicture.tsx';
import { SHARE_WORDS } from '../share/share-words.ts';
import { ACCOUNT_SWITCH_WORDS } from '../shared/account-switch-words.ts';
import { atlasAddress } from '../shared/atlas-address.ts';
import { useApp, useStore } from '../shared/app-context.ts';
import WidthRows from '../shared/WidthRows.tsx';
import DoubtRows from '../shared/DoubtRows.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { createMapsAbove } from '../shared/maps-above.ts';
import { modeText } from '../shared/mode-text.ts';
import { printedMap } from './printed-map.ts';
import { PrintedCaption } from './PrintedCaption.tsx';
import './print-sheet.css';

interface PrintSheetProps {
  readonly session: Session;
  /** The map of the page; `null` where it has none. */
  readonly view: MapView | null;
  /** Boxes of the page that panels cover, in px. */
  readonly panels: readonly PixelBox[];
}

/** Nothing covers a printed map. */
const CLEAR = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** Px of the map that samples of widths with their numbers take up. */
const WIDTHS_WIDE = 250;

/** The picture of the map, with its scale. */
function PrintedMap(props: PrintSheetProps & { readonly map: MapView }) {
  const locale = useLocale();
  const above = useStore(createMapsAbove);
  const { session } = props;
  const [width, height] = [window.innerWidth, window.innerHeight];
  const unit = session.atlas().config.old_unit;
  /** Samples of widths as they are on the map itself, since paper has it in a size of its own. */
  const samples = widthRows(
    session.scene().movements.map(({ movement }) => movement),
    typeFactor(width, session.display()),
  )
    .filter(({ mark }) => mark.kind === 'width')
    .map((row) => ({ ...row, text: widthText(row, locale) }));
  const lengths = scaleLengths(session.viewport(), unit?.km);
  const picture = printedMap(props.map, above.all(), {
    panels: props.panels,
    factor: typeFactor(width, session.display()),
  });
  return (
    <figure class="print-map" style={{ '--ratio': width / height }}>
      <div class="print-picture">
        <img src={picture} alt={locale.atlas('map')} />
        <svg class="print-scale" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <g transform={`translate(16 ${height - 26}) scale(1.4)`}>
            <rect
              x="-7"
              y="-15"
              width={Math.max(lengths.kmWidth, unit ? lengths.oldWidth : 0) / 1.4 + 30}
              height="32"
            />
            <path d={`M0,-4v4H${lengths.kmWidth / 1.4}v-4`} />
            <text x="3" y="-4">
              {lengths.km} km
            </text>
            <Show when={unit}>
              {(old) => (
                <>
                  <path d={`M0,4v-4H${lengths.oldWidth / 1.4}v4`} />
                  <text x="3" y="12">
                    {lengths.old} {old().sign}
                  </text>
                </>
              )}
            </Show>
          </g>
          <Show when={session.widths() === 'numbers' && session.layers().includes('movements')}>
            <g transform={`translate(${width - WIDTHS_WIDE} ${height - 12})`}>
              <For each={samples}>
                {({ id, mark, text }, i) => (
                  <g transform={`translate(0 ${-24 * (samples.length - i())})`}>
                    <rect x="-8" y="-3" width={WIDTHS_WIDE} height="25" />
                    <For each={widthShapes(mark)}>{({ path }) => <path class="print-width" d={path} />}</For>
                    <text x="44" y="14" data-mark={id} style={{ 'font-size': '14px' }}>
                      {text}
                    </text>
                  </g>
                )}
              </For>
            </g>
          </Show>
        </svg>
      </div>
    </figure>
  );
}

/** The sheet as it is printed: the map as it stands, and with it all that tells what it shows. */
function Printed(props: PrintSheetProps) {
  const locale = useLocale();
  const { tools } = useApp();
  const { session } = props;
  if (!tools) throw new Error('what is printed is made beside a map, and here is none');
  const atlas = session.atlas();
  const context: ExportContext = {
    atlas,
    map: { ...tools.map, atlas },
    simplify: (text) => locale.simplify(text),
    addressOf: (view) =>
      atlasAddress() + pinnedPermalink({ ...view, display: 'explore' }, atlas.config.edition),
  };
  const size = { width: window.innerWidth, height: window.innerHeight };
  const view = { ...session.view(), map: session.viewport() };
  const subject = stateSubject(context, view, session.viewport(), session.instant());
  const text = pictureText(context, { ...subject, view }, size, CLEAR);
  const modules = (() => {
    try {
      return qrModules(text.address);
    } catch {
      return null;
    }
  })();
  return (
    <article class="print-sheet" data-theme={session.theme()}>
      <div class="print-told">
        <header class="print-head">
          <p class="print-title">{locale.atlas('title')}</p>
          <div class="print-days">
            <For each={[text, ...(text.other ? [text.other] : [])]}>
              {(told, i) => (
                <div>
                  <p class="print-date">
                    {told.date}
                    <Show when={i() === 0 && modeText(session.mode(), locale)}>
                      {(mode) => <small> {mode()}</small>}
                    </Show>
                  </p>
                  <For each={told.courts}>
                    {(court) => (
                      <p class="print-court">
                        <b>{court.seal}</b> {court.text}
                      </p>
                    )}
                  </For>
                </div>
              )}
            </For>
          </div>
          <Show when={session.account() === 'seed'}>
            <p class="print-account">{locale.words(ACCOUNT_SWITCH_WORDS).band}</p>
          </Show>
        </header>
        <PrintedCaption session={session} />
      </div>
      <Show when={props.view}>{(map) => <PrintedMap {...props} map={map()} />}</Show>
      <section class="print-legend">
        <h2>{text.legendTitle}</h2>
        <ul>
          <For each={text.legend}>
            {({ row, text: words }) => (
              <li class="legend-row">
                <Show when={'layer' in row && row}>{(own) => <LegendMark mark={own().mark} />}</Show>
                <span>
                  <InTongues text={words} />
                </span>
              </li>
            )}
          </For>
          <Show when={session.widths() === 'numbers'}>
            <WidthRows session={session} scale={null} class="legend-row" />
          </Show>
          <DoubtRows session={session} visible={() => true} />
          <OwnHallRows class="legend-row" />
        </ul>
      </section>
      <footer class="print-foot">
        <div>
          <p>{text.sourcesLine}</p>
          <p>{text.credit}</p>
          <p class="print-link">{text.address}</p>
        </div>
        <Show when={modules}>
          {(drawn) => <QrPicture modules={drawn()} label={locale.words(SHARE_WORDS).qrLabel(text.date)} />}
        </Show>
      </footer>
    </article>
  );
}

/**
 * What is printed in place of the page: a sheet with map, date, legend, caption, sources, link and code, and no button. It is
 * made when the browser says that it prints, and gone when it has.
 */
export default function PrintSheet(props: PrintSheetProps) {
  const [printing, setPrinting] = createSignal(false);
  onMount(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    onCleanup(() => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    });
  });
  return (
    <Show when={printing()}>
      <Printed {...props} />
    </Show>
  );
}
