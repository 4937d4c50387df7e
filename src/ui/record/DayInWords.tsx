import { createMemo, Show, Suspense } from 'solid-js';
import { accountOf, yesterdayOf } from '../../atlas/narrative/narrative-of.ts';
import { accountText } from '../../atlas/narrative/narrative-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { AccountSections } from '../shared/NarrativeSections.tsx';
import { NARRATIVE_WORDS } from '../shared/narrative-words.ts';
import { CopyText } from '../shared/CopyText.tsx';
import AnnalsOfDay from './AnnalsOfDay.tsx';
import { HAS_ANNALS } from './fetch-annals.ts';
import type { RecordPageProps } from '../shared/record-page.ts';

/** The account of the day: the scene at its noon, in sentences. */
export default function DayInWords(props: RecordPageProps) {
  const locale = useLocale();
  const account = createMemo(() => {
    const atlas = props.session.atlas();
    const scene = atlas.sceneAt(props.session.day());
    return locale.tell((language) => accountOf(atlas, scene, yesterdayOf(atlas, scene), language));
  });
  const words = () => locale.words(NARRATIVE_WORDS);
  return (
    <article class="account">
      <h2>{words().title}</h2>
      <CopyText text={() => accountText(account())} />
      <AccountSections session={props.session} sections={account()} />
      <Show when={HAS_ANNALS}>
        <Suspense>
          <AnnalsOfDay session={props.session} />
        </Suspense>
      </Show>
    </article>
  );
}
