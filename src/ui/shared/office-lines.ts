import type { Office, PowerState } from '../../atlas/offices/offices.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { Locale } from '../../locale/locale.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** The days of an entry in words: from and to which day, or by which day it is known to have begun and ended. */
function officeDays(when: When, locale: Locale): string {
  const words = locale.words(OFFICE_WORDS);
  const [written] = when.timespans;
  const [span] = parseWhen(when);
  if (!written || !span) return '';
  const { start, end, possible, certain } = span;
  const from = written.start?.latest
    ? words.inOfficeBy(locale.date(certain?.start ?? start))
    : Number.isFinite(start) && words.from(locale.date(start));
  const to = written.end?.latest
    ? words.goneBy(locale.date(possible.end - 1))
    : Number.isFinite(end) && words.to(locale.date(end - 1));
  return [from, to].filter(Boolean).join(words.comma);
}

const sure = ({ certainty }: Office | PowerState, locale: Locale) =>
  locale.words(INTERFACE_WORDS).certainty[certainty];

/** Who governed, in which office, when, and how sure that is, in one line. */
export function officeLine(office: Office, locale: Locale): string {
  const words = locale.words(OFFICE_WORDS);
  const about = [officeDays(office.when, locale), sure(office, locale)].filter(Boolean).join(words.semicolon);
  return `${locale.text(office, 'name')}${words.comma}${locale.text(office, 'office')}${words.brackets(about)}`;
}

/** Under whom a power stood, by what era it counted and whom it acknowledged, in one line. */
export function stateLine(state: PowerState, locale: Locale): string {
  const words = locale.words(OFFICE_WORDS);
  const era = locale.text(state, 'era');
  return [
    words.ruled(locale.text(state, 'name'), locale.text(state, 'ruler')),
    era && words.era(era),
    state.overlord && words.vassal(locale.power(state.overlord)),
  ]
    .filter(Boolean)
    .join(words.semicolon)
    .concat(
      words.brackets(
        [officeDays(state.when, locale), sure(state, locale)].filter(Boolean).join(words.semicolon),
      ),
    );
}
