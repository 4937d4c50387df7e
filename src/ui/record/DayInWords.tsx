import { createMemo } from 'solid-js';
import { accountOf, yesterdayOf } from '../../atlas/narrative/narrative-of.ts';
import { accountText } from '../../atlas/narrative/narrative-text.ts';
import { useTongue } from '../shared/tongue.ts';
import { AccountSections } from '../shared/NarrativeSections.tsx';
import { ACCOUNT_WORDS } from '../shared/narrative-words.ts';
import { CopyText } from '../shared/CopyText.tsx';
import type { ReferenceProps } from '../shared/record-page.ts';

/** The account of the day: the scene at its noon, in sentences. */
export default function DayInWords(props: ReferenceProps) {
  const tongue = useTongue();
  const account = createMemo(() => {
    const { atlas } = props.session;
    const scene = atlas.sceneAt(props.session.day());
    return accountOf(atlas, scene, yesterdayOf(atlas, scene), tongue.language());
  });
  const words = () => (tongue.language() === 'en' ? ACCOUNT_WORDS.en : ACCOUNT_WORDS.zh);
  return (
    <article class="account">
      <h2>{tongue.script(words().title)}</h2>
      <CopyText text={() => tongue.script(accountText(account()))} />
      <AccountSections session={props.session} sections={account()} />
    </article>
  );
}
