import type { Session } from '../../session/session.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { CARD_WORDS } from './card-words.ts';

/** Says that a choice moved the day, and leads back to the day `from` which it moved; what is selected stays. */
export default function ArrivedNote(props: { readonly session: Session; readonly from: JulianDay }) {
  const locale = useLocale();
  const words = useWords(CARD_WORDS);
  const day = () => locale.date(props.session.day());
  const goBack = (button: HTMLElement) => {
    // the button goes with the note
    button.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
    props.session.pause();
    props.session.setDay(props.from);
  };
  return (
    <p class="card-arrived">
      {props.session.selection()?.kind === 'person' ? words().shownPerson(day()) : words().shown(day())}{' '}
      <button type="button" class="link" onClick={(event) => goBack(event.currentTarget)}>
        {words().backTo(locale.date(props.from))}
      </button>
    </p>
  );
}
