import { cited } from './cited.ts';
import { InTongues } from './InTongues.tsx';
import { For } from 'solid-js';
import type { SourceRef } from '../../atlas/features.ts';
import type { Seen } from '../../atlas/accounts/disagreements.ts';
import type { Account } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import { parseDay } from '../../time/written-date.ts';
import { useLocale, useWords } from './locale-context.ts';
import { RECORD_WORDS, type RecordWord } from './record-words.ts';
import { readSelect, showOnMap } from './show-on-map.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The works a statement rests on, with the place in each. */
export function Citations(props: { readonly session: Session; readonly sources: readonly SourceRef[] }) {
  const locale = useLocale();
  const title = (ref: string) => {
    const work = props.session.atlas().sources.get(ref);
    return work ? locale.text(work, 'title') : ref;
  };
  return (
    <p class="record-sources">
      <span class="visually-hidden">
        {locale.words(INTERFACE_WORDS).sources + locale.words(INTERFACE_WORDS).colon}
      </span>
      <For each={props.sources}>
        {({ ref, loc }, i) => (
          <>
            {i() ? ' · ' : ''}
            <InTongues text={cited(title(ref), locale.script(loc))} />
          </>
        )}
      </For>
    </p>
  );
}

/**
 * Buttons that take the map to the day of a statement: as the annals have it and, where the article’s account draws it
 * otherwise, as the article has it. `label` says what it is about, for those who do not see it.
 */
export function ShowOnMap(props: {
  readonly session: Session;
  readonly seen: Seen;
  readonly label: string;
  readonly article?: Seen | null;
}) {
  const locale = useLocale();
  const words = useWords(RECORD_WORDS);
  const views = (): readonly (readonly [Seen, RecordWord, Account?])[] =>
    props.article
      ? [
          [props.seen, 'asAnnals', 'sources'],
          [props.article, 'asArticle', 'seed'],
        ]
      : [[props.seen, 'onMap']];
  return (
    <p class="record-shows">
      <For each={views()}>
        {([seen, name, account]) => (
          <button
            type="button"
            class="record-show"
            onClick={() => showOnMap(props.session, parseDay(seen.date), readSelect(seen.select), account)}
          >
            {words()[name]}
            {words().colon}
            {locale.date(parseDay(seen.date))}
            <span class="visually-hidden"> ({props.label})</span>
          </button>
        )}
      </For>
    </p>
  );
}
