import { createMemo, createSignal, For, Show, Suspense } from 'solid-js';
import { pinnedPermalink, pinnedTexts } from '../../permalink/pinned-permalink.ts';
import type { Session } from '../../session/session.ts';
import { atlasAddress } from '../shared/atlas-address.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { CiteView } from './CiteView.tsx';
import { CopyField } from './CopyField.tsx';
import type { Copied } from '../shared/copy-text.ts';
import { HallQr } from './HallQr.tsx';
import { qrModules } from '../../export/qr.ts';
import { QrPicture } from '../shared/QrPicture.tsx';
import { shareTexts } from './share-texts.ts';
import { PLAIN_PAGE } from '../../view/panels.ts';
import { SHARE_WORDS } from './share-words.ts';
import { useStore } from '../shared/app-context.ts';
import { part } from '../shared/part.tsx';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import './share.css';

const OwnDataShare = part(() => import('./OwnDataShare.tsx'));
const FORMS = ['link', 'text', 'markdown', 'html', 'frame', 'element'] as const;
/** A sheet beside the map: the view as links and code to take away, as a QR code, and as a citation. */
export default function ShareSheet(props: { readonly session: Session; onClose(): void }) {
  const locale = useLocale();
  const words = () => locale.words(SHARE_WORDS);
  const own = useStore(createSharedOverlays);
  const [said, setSaid] = createSignal('');
  const [hall, setHall] = createSignal(false);
  let opener: HTMLButtonElement | undefined;

  /** The view with its map as it lies now, though the link that opened it left that to the screen. */
  const view = createMemo(() => {
    const now = props.session.view();
    return {
      ...now,
      // the way to what is chosen, which would lie over it on the screen of whoever gets the link
      ...(now.sheet === 'search' && now.select && { ...PLAIN_PAGE, sheet: null }),
      // files that came with a link are told of by themselves
      unknown: now.unknown.filter(([key]) => key !== 'project'),
      map: props.session.viewport(),
      display: 'explore' as const,
    };
  });
  const here = () => atlasAddress();
  /** Where the files of the site lie; '' where there is none, as for a page on disk. */
  const site = () => (here().startsWith('file:') ? '' : here());
  const url = createMemo(() => here() + pinnedPermalink(view(), props.session.atlas().config.edition));
  const date = () => locale.date(props.session.day());
  const texts = createMemo(() => {
    return shareTexts({
      title: locale.atlas('title'),
      date: date(),
      url: url(),
      frameUrl: here() + pinnedPermalink({ ...view(), display: 'embed' }),
      scriptUrl: `${site()}fragile-peace.js`,
      keys: pinnedTexts(view()),
    });
  });
  const modules = createMemo(() => {
    try {
      return qrModules(url());
    } catch {
      return null;
    }
  });
  const tell = (what: string, how: Copied) => {
    setSaid('');
    queueMicrotask(() => setSaid(words()[how](what)));
  };

  return (
    <Sheet
      label={words().title}
      closing={words().close}
      class="share"
      passing
      onClose={() => props.onClose()}
    >
      <div class="sheet-page">
        <Suspense>
          <Show when={own.layers().length > 0}>
            <OwnDataShare session={props.session} onCopied={tell} />
          </Show>
        </Suspense>
        <p class="share-lead">{own.layers().length > 0 ? words().leadOwn : words().lead}</p>
        <For each={site() ? FORMS : FORMS.filter((form) => form !== 'element')}>
          {(form) => (
            <CopyField
              label={words()[form]}
              text={texts()[form]}
              button={words().copyShort}
              buttonLabel={words().copy(words()[form])}
              onCopied={(how) => tell(words()[form], how)}
            />
          )}
        </For>
        <section class="share-qr" aria-labelledby="share-qr-title">
          <h3 id="share-qr-title">{words().qr}</h3>
          <Show when={modules()} fallback={<p>{words().tooLong}</p>}>
            {(drawn) => (
              <>
                <QrPicture modules={drawn()} label={words().qrLabel(date())} />
                <button ref={(element) => (opener = element)} type="button" onClick={() => setHall(true)}>
                  {words().hall}
                </button>
                <Show when={hall()}>
                  <HallQr
                    modules={drawn()}
                    label={words().qrLabel(date())}
                    date={date()}
                    address={here()}
                    leave={words().leave}
                    onClose={() => {
                      setHall(false);
                      opener?.focus();
                    }}
                  />
                </Show>
              </>
            )}
          </Show>
        </section>
        <CiteView session={props.session} url={url()} onCopied={tell} />
      </div>
      <p class="share-said" role="status">
        {said()}
      </p>
    </Sheet>
  );
}
