import { createResource, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useStore } from '../shared/app-context.ts';
import { atlasAddress } from '../shared/atlas-address.ts';
import type { Copied } from '../shared/copy-text.ts';
import { useWords } from '../shared/locale-context.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import { CopyField } from './CopyField.tsx';
import { OWN_DATA_WORDS } from './own-data-words.ts';
import { SHARE_WORDS } from './share-words.ts';

/** What of the reader’s own files travels in a link, and what does not: a link that holds them, or the project as a file. */
export default function OwnDataShare(props: {
  readonly session: Session;
  onCopied(what: string, how: Copied): void;
}) {
  const words = useWords(OWN_DATA_WORDS);
  const shareWords = useWords(SHARE_WORDS);
  const { layers, project } = useStore(createSharedOverlays);
  const names = () => layers().map((layer) => layer.legendRow().name);
  const [link] = createResource(
    () => [layers(), props.session.view(), project()] as const,
    async ([, , now]) => (now ? now.link() : null),
  );
  return (
    <section aria-labelledby="share-own-title">
      <h3 id="share-own-title">{words().title}</h3>
      <p>{words().stays(names().length, names().join(', '))}</p>
      <Show when={props.session.data()}>{(address) => <p>{words().address(address())}</p>}</Show>
      <Show when={!link.loading}>
        <Show when={link.latest} fallback={<p>{words().tooLong}</p>}>
          {(hash) => (
            <>
              <CopyField
                label={words().fits}
                text={atlasAddress() + hash()}
                button={shareWords().copyShort}
                buttonLabel={shareWords().copy(words().fits)}
                onCopied={(how) => props.onCopied(words().fits, how)}
              />
              <p class="quiet">{words().fitsAbout(hash().length)}</p>
            </>
          )}
        </Show>
      </Show>
      <p>
        <button type="button" onClick={() => project()?.save()}>
          {words().save}
        </button>
      </p>
    </section>
  );
}
