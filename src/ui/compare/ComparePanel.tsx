import { batch, createMemo, createSignal, Show } from 'solid-js';
import { changesBetween } from '../../atlas/narrative/changes-between.ts';
import { dayOf, instantOf, type Instant } from '../../time/instant.ts';
import type { Session } from '../../session/session.ts';
import { askDate, tellDate } from '../shared/tell-date.ts';
import { AccountSections } from '../shared/NarrativeSections.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { COMPARE_WORDS } from '../shared/compare-words.ts';

/** The controls of two days on the map: the second day, swap, outlines, the list of what changed, and close. */
export function ComparePanel(props: {
  readonly session: Session;
  readonly instant: Instant;
  readonly outlined: boolean;
  /** How many prefectures the two days hold otherwise. */
  readonly apart: number;
  onOutline(outlined: boolean): void;
  onClose(): void;
}) {
  const locale = useLocale();
  const { session } = props;
  const words = () => locale.words(COMPARE_WORDS);
  const listed = () => session.isOpen('changes');
  const [wrong, setWrong] = createSignal('');
  const days = () => [session.day(), dayOf(props.instant)] as const;
  const ordered = () => [Math.min(...days()), Math.max(...days())] as const;
  const sections = createMemo(() =>
    listed() ? locale.tell((language) => changesBetween(session.atlas(), ...days(), language)) : [],
  );
  let field!: HTMLInputElement;

  function go(event: SubmitEvent): void {
    event.preventDefault();
    const written = field.value.trim();
    if (written === '') return;
    const outcome = askDate(written, session.atlas());
    setWrong(tellDate(written, outcome, session.atlas(), locale).wrong);
    const [reading] = 'readings' in outcome ? outcome.readings : [];
    if (!reading) return;
    session.setCompare(instantOf(reading.start, outcome.hour ?? undefined));
    field.value = '';
  }
  function swap(): void {
    const [first, second] = [session.instant(), props.instant];
    batch(() => {
      session.pause();
      session.setInstant(second);
      session.setCompare(first);
    });
  }
  let lister!: HTMLButtonElement;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (!listed()) return props.onClose();
    session.setOpen('changes', false);
    lister.focus();
  };
  return (
    <section class="panel compare-panel" aria-label={words().title} onKeyDown={onKeyDown}>
      <div class="compare-bar">
        <form onSubmit={go} novalidate>
          <label>
            <span class="visually-hidden">{words().second}</span>
            <input
              ref={field}
              type="text"
              autocomplete="off"
              placeholder={words().hint(locale.text(session.atlas().config.dates, 'hint_short'))}
              aria-invalid={wrong() !== ''}
              aria-describedby="compare-error"
            />
          </label>
          <button type="submit" aria-label={words().goLong}>
            {words().go}
          </button>
        </form>
        <button type="button" onClick={swap}>
          {words().swap}
        </button>
        <button
          type="button"
          aria-pressed={props.outlined}
          title={words().outlineLong}
          onClick={() => props.onOutline(!props.outlined)}
        >
          {words().outline}
        </button>
        <button
          ref={lister}
          type="button"
          aria-expanded={listed()}
          aria-controls="compare-list"
          onClick={() => session.setOpen('changes', !listed())}
        >
          {words().changes}
        </button>
        <button
          type="button"
          aria-label={words().closeLong}
          title={words().closeLong}
          onClick={() => props.onClose()}
        >
          {words().close}
        </button>
      </div>
      <p class="compare-count" classList={{ outlined: props.outlined }} role="status">
        {words().apart(props.apart)}
      </p>
      <p id="compare-error" class="field-error" role="alert">
        {wrong()}
      </p>
      <div id="compare-list" class="compare-list account" tabindex="0" hidden={!listed()}>
        <Show when={listed()}>
          <h2>{words().changesTitle(locale.date(ordered()[0]), locale.date(ordered()[1]))}</h2>
          <Show when={sections().length > 0} fallback={<p>{words().nothing}</p>}>
            <AccountSections session={session} sections={sections()} />
          </Show>
        </Show>
      </div>
    </section>
  );
}
