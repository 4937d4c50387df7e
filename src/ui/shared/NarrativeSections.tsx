import { InTongues } from './InTongues.tsx';
import { For, Show } from 'solid-js';
import type { AccountSection, Piece, Sentence, Subject } from '../../atlas/narrative/sentence.ts';
import { SELECTABLE, type Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from './locale-context.ts';
import { NARRATIVE_WORDS } from './narrative-words.ts';
import './narrative.css';

function selectionOf({ kind, id }: Subject): Selection | null {
  const found = SELECTABLE.find((candidate) => candidate === kind);
  return found ? { kind: found, id } : null;
}

/** A sentence whose subjects are buttons: each is selected on the map, on its own day where it carries one. */
function SentenceText(props: { readonly session: Session; readonly sentence: Sentence }) {
  const locale = useLocale();
  const words = () => locale.words(NARRATIVE_WORDS);
  const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text);
  const choose = ({ day }: Subject, selection: Selection) => {
    if (day === undefined) return props.session.select(selection);
    props.session.pause();
    props.session.showSubject(day, selection);
  };
  const labelOf = ({ day, text }: Subject) =>
    day === undefined ? undefined : words().goesTo(text, locale.date(day));
  return (
    <For each={props.sentence.pieces}>
      {(piece) => {
        const subject = typeof piece === 'string' ? null : piece;
        const selection = subject && selectionOf(subject);
        return (
          <Show
            when={subject && selection ? { subject, selection } : null}
            fallback={<InTongues text={textOf(piece)} />}
            keyed
          >
            {(target) => (
              <button
                type="button"
                class="link account-subject"
                aria-label={labelOf(target.subject)}
                onClick={() => choose(target.subject, target.selection)}
              >
                <InTongues text={textOf(piece)} />
              </button>
            )}
          </Show>
        );
      }}
    </For>
  );
}

/** Sections of sentences under headings, in the reader’s script; several sentences stand as a list. */
export function AccountSections(props: {
  readonly session: Session;
  readonly sections: readonly AccountSection[];
}) {
  return (
    <For each={props.sections}>
      {(section) => (
        <section class={`account-section of-${section.id}`}>
          <h3>{section.heading}</h3>
          <ul>
            <For each={section.sentences}>
              {(sentence) => (
                <li>
                  <SentenceText session={props.session} sentence={sentence} />
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  );
}
