import { onMount } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { yearText } from '../../time/date-text.ts';
import { calendarDateOf } from '../../time/julian-day.ts';
import { useStore } from '../shared/app-context.ts';
import { createBeginning } from '../shared/create-beginning.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { createTalkStart } from '../shared/talk-start.ts';
import { BEGIN_WORDS } from './begin-words.ts';

import './beginning.css';

/** What the atlas is, in one sentence, and three ways into it. */
export default function Beginning(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = useWords(BEGIN_WORDS);
  const beginning = useStore(createBeginning);
  const start = useStore(createTalkStart);
  const year = (day: number) => yearText(calendarDateOf(day, 'julian').year, locale.language());
  const span = () => props.session.atlas().span;
  const tell = () => {
    beginning.close();
    start.beginStory();
    props.session.setDisplay('present');
  };
  let title!: HTMLHeadingElement;
  onMount(() => {
    beginning.remember();
    if (beginning.asked()) title.focus();
  });
  const find = () => {
    beginning.close();
    props.session.openSheet('search');
  };
  const explain = () => {
    beginning.close();
    props.session.setOpen('legend', true, false);
    const legend = document.querySelector<HTMLElement>('.legend-sheet');
    legend?.setAttribute('tabindex', '-1');
    legend?.addEventListener('blur', () => legend.removeAttribute('tabindex'), { once: true });
    legend?.focus();
  };
  const close = () => {
    beginning.close();
    document.querySelector<HTMLElement>('.card')?.focus();
  };
  return (
    <section
      class="panel beginning"
      aria-labelledby="beginning-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <button type="button" class="close" aria-label={words().close} onClick={close}>
        ×
      </button>
      <h2 ref={title} id="beginning-title" tabindex="-1">
        {locale.atlas('title')}
      </h2>
      <p>{words().lead(year(span().start), year(span().end - 1))}</p>
      <div class="beginning-ways">
        <button type="button" class="beginning-story" onClick={tell}>
          {words().story}
        </button>
        <button type="button" onClick={find}>
          {words().find}
        </button>
        <button type="button" onClick={explain}>
          {words().colours}
        </button>
      </div>
    </section>
  );
}
