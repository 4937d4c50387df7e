import { createUniqueId } from 'solid-js';
import { InTongues } from '../shared/InTongues.tsx';
import { copyText, type Copied } from '../shared/copy-text.ts';

/** A text to take away, with the button that copies it. */
export function CopyField(props: {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly button: string;
  readonly buttonLabel: string;
  onCopied(how: Copied): void;
}) {
  const id = createUniqueId();
  let field!: HTMLTextAreaElement;
  return (
    <div class="share-row">
      <label for={id}>
        <InTongues text={props.label} />
      </label>
      <textarea
        ref={field}
        id={id}
        readonly
        spellcheck={false}
        rows={props.rows ?? 2}
        value={props.text}
        onFocus={() => field.select()}
      />
      <button
        type="button"
        aria-label={props.buttonLabel}
        onClick={() => void copyText(field, props.text).then((how) => props.onCopied(how))}
      >
        {props.button}
      </button>
    </div>
  );
}
