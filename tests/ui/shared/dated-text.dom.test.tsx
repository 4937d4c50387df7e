import { render } from 'solid-js/web';
import { afterEach, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { DatedText, partsOf } from '../../../src/ui/shared/DatedText.tsx';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

const day = (text: string, written: string) => ({ text, day: parseDay(written) });
const root = document.createElement('main');
let dispose = () => {};
afterEach(() => {
  dispose();
  root.remove();
});

it('parts a text at its dates, whole ones before parts of them, and at no figures of others', () => {
  const first = day('1 January 1126', '1126-01-01');
  const short = day('1 January', '1126-01-01');
  const last = day('Jingkang 1, day 1', '1126-01-25');
  expect(partsOf('from 1 January 1126 (1 January) to 21 January 1126', [short, first])).toEqual([
    'from ',
    first,
    ' (',
    short,
    ') to 21 January 1126',
  ]);
  expect(partsOf('Jingkang 1, day 13', [last])).toEqual(['Jingkang 1, day 13']);
  expect(partsOf('no date', [])).toEqual(['no date']);
});

it('goes to a day by its button, and has none for days beyond the atlas', () => {
  document.body.append(root);
  let session: ReturnType<typeof createSession> | undefined;
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const days = [day('1005', '1005-01-01'), day('5 March 1126', '1126-03-05')];
    return <DatedText session={session} text="1005 – 5 March 1126" days={days} />;
  }, root);
  const buttons = root.querySelectorAll('button');
  expect(root.textContent).toBe('1005 – 5 March 1126');
  expect([...buttons].map(({ textContent }) => textContent)).toEqual(['5 March 1126']);
  buttons[0]?.click();
  expect(session?.day()).toBe(parseDay('1126-03-05'));
});

it('keeps what a name ends in with the name, so that no line begins with it', () => {
  document.body.append(root);
  const [person] = peopleOf(atlas);
  if (!person) throw new Error('there is nobody');
  const text = `${person.name_en}’s army, and ${person.name_en}, left.`;
  dispose = render(() => {
    const session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    return <DatedText session={session} text={text} days={[]} persons={[{ text: person.name_en, person }]} />;
  }, root);
  expect(root.textContent).toBe(text);
  expect(root.querySelectorAll('button')).toHaveLength(2);
  expect([...root.querySelectorAll('.unbroken')].map(({ textContent }) => textContent)).toEqual([
    `${person.name_en}’s`,
  ]);
});
