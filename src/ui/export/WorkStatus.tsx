import { Show, type JSX } from 'solid-js';
import { saveFile } from '../shared/save-file.ts';
import type { ExportWords } from '../../export/export-words.ts';
import type { Work } from './work.ts';

/** A number of bytes in kB or MB. */
function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How far the work is, how it ended, and the made file once more. */
export function WorkStatus(props: { readonly work: Work; readonly words: ExportWords }): JSX.Element {
  const progressText = () => {
    if (props.work.stopping()) return props.words.stopping;
    const [progress, left] = [props.work.progress(), props.work.left()];
    if (!progress) return props.words.working;
    const pieces = props.words.ofPieces(progress.done, progress.of);
    return left ? `${pieces} · ${props.words.left(left)}` : pieces;
  };
  const failed = () => Boolean(props.work.outcome()?.reason);
  return (
    <>
      <Show when={props.work.busy()}>
        <p>
          <Show when={props.work.progress()} fallback={<progress aria-label={props.words.working} />}>
            <progress aria-label={props.words.working} max="1" value={props.work.share()} />
          </Show>{' '}
          {progressText()}
        </p>
      </Show>
      <p role="status" class="take-status" classList={{ 'take-failed': failed() }}>
        <Show when={props.work.outcome()}>
          {(outcome) => {
            const { file, reason } = outcome();
            if (file) return props.words.done(file.name, sizeText(file.blob.size));
            if (reason === null) return props.words.cancelled;
            return reason ? props.words.failed(reason) : '';
          }}
        </Show>
      </p>
      <Show when={props.work.outcome()?.file}>
        {(file) => (
          <button type="button" onClick={() => [file(), ...(file().beside ?? [])].forEach(saveFile)}>
            {props.words.save}
          </button>
        )}
      </Show>
    </>
  );
}
