import { createMemo, createSignal, For, Show } from 'solid-js';
import { messageOf } from '../../atlas/message-of.ts';
import { REASON_WORDS } from '../../imported/reason-words.ts';
import { saveInWorker } from '../../imported/open-in-worker.ts';
import type { SaveKind, SaveManner } from '../../imported/saved/save-records.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../shared/locale-context.ts';
import { saveFile } from '../shared/save-file.ts';
import type { ImportedLayer } from './imported-layer.ts';
import { SAVING_WORDS } from './saving-words.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** What formats are called, in every language. */
const KINDS = [
  ['geojson', 'GeoJSON'],
  ['lpf', 'Linked Places'],
  ['csv', 'CSV'],
] as const satisfies readonly (readonly [SaveKind, string])[];

/** Saves what is shown of a file, mended and changed, or the records that were left out of it. */
export function SavePart(props: { readonly session: Session; readonly layer: ImportedLayer }) {
  const words = useWords(SAVING_WORDS);
  const reasons = useWords(REASON_WORDS);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const opened = () => props.layer.opened();
  const refused = () =>
    opened().report.refused - (opened().report.counts.find(([reason]) => reason === 'removed')?.[1] ?? 0);

  const all = () => opened().records.count;
  /** Records that are shown: neither a filter nor a switch takes them from the map. */
  const shown = createMemo(() => {
    const hidden = props.layer.hidden();
    return hidden ? hidden.subarray(0, all()).reduce((sum, one) => sum + 1 - one, 0) : all();
  });

  async function save(kind: SaveKind): Promise<void> {
    setFailure(null);
    setBusy(true);
    const { name, blob } = props.layer.source;
    const courts = props.session.atlas().calendar.table;
    // the order that its dates proved is known already
    const options = { ...props.layer.options(), order: opened().order, courts };
    try {
      const texts = Object.fromEntries(Object.entries(reasons()).map(([reason, [wrong]]) => [reason, wrong]));
      const manner = { hidden: props.layer.hidden(), reasons: texts as SaveManner['reasons'] };
      saveFile(await saveInWorker({ name, blob, options }, kind, manner));
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Show when={shown() > 0}>
        <p class="imported-row">
          {shown() < all() ? words().saveShown(shown(), all()) : words().save}
          <For each={KINDS}>
            {([kind, name]) => (
              <button type="button" class="link" disabled={busy()} onClick={() => void save(kind)}>
                <InTongues text={name} />
              </button>
            )}
          </For>
          <span class="quiet">
            <InTongues text={words().geopackage} />
          </span>
        </p>
      </Show>
      <Show when={refused() > 0}>
        <p>
          <button type="button" class="link" disabled={busy()} onClick={() => void save('left')}>
            {words().left(refused())}
          </button>
        </p>
      </Show>
      <Show when={failure()}>
        {(why) => (
          <p role="alert">
            <InTongues text={words().notSaved(why())} />
          </p>
        )}
      </Show>
    </>
  );
}
