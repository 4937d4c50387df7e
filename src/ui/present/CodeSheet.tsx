import { Show } from 'solid-js';
import { CopyText } from '../shared/CopyText.tsx';
import { QrPicture } from '../shared/QrPicture.tsx';
import { useLocale } from '../shared/locale-context.ts';
import type { LectureCode } from './lecture-code.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** The code over the hall’s screen that opens the lecture on the phones of the audience, with its address beneath. */
export function CodeSheet(props: {
  readonly code: LectureCode;
  /** The title of the step that it opens. */
  readonly title: string;
  /** The address of the lecture as a page to read; '' where there is none. */
  readonly page: string;
  onClose(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const label = () => (props.code.tooLong === null ? words().follow : words().followMap);
  return (
    <section class="code-sheet" role="dialog" aria-label={label()}>
      <header>
        <h2>{label()}</h2>
        <p>{props.title}</p>
      </header>
      <QrPicture modules={props.code.modules} label={label()} />
      <p class="code-address">
        <span>{props.code.address}</span>
      </p>
      <Show when={props.page}>
        <p class="code-address">
          {words().toRead} <span>{props.page}</span>
        </p>
      </Show>
      <div class="code-acts">
        <CopyText label={words().copyAddress} text={() => props.code.address} />
        <button type="button" onClick={() => props.onClose()}>
          {words().hideCode}
        </button>
      </div>
    </section>
  );
}
