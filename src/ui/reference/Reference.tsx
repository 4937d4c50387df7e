import { createSignal, For, Show, Suspense } from 'solid-js';
import { Dynamic, Portal } from 'solid-js/web';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';
import { REFERENCE_TABS, type ReferenceTab } from './reference-tabs.ts';
import './reference.css';

/** The reference beside the map: a sheet of tabbed pages, opened from the date plate, that leaves the map in use. */
export function Reference(props: { readonly session: Session }) {
  const tongue = useTongue();
  const [open, setOpen] = createSignal(false);
  const [chosen, setChosen] = createSignal<ReferenceTab | undefined>(REFERENCE_TABS[0]);
  let opener!: HTMLButtonElement;
  const tabs: HTMLButtonElement[] = [];

  function close(): void {
    setOpen(false);
    opener.focus();
  }
  function onTabKey(event: KeyboardEvent, index: number): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (index + step + REFERENCE_TABS.length) % REFERENCE_TABS.length;
    setChosen(REFERENCE_TABS[next]);
    tabs[next]?.focus();
  }
  const titleOf = ({ title }: ReferenceTab) =>
    tongue.language() === 'en' ? title.en : tongue.script(title.zh);

  return (
    <>
      <button
        ref={opener}
        type="button"
        class="reference-opener"
        aria-expanded={open()}
        onClick={() => (open() ? close() : setOpen(true))}
      >
        {tongue.words().reference}
      </button>
      <Show when={open()}>
        <Portal mount={document.querySelector('.page') ?? document.body}>
          <section
            class="panel reference"
            aria-label={tongue.words().reference}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              close();
            }}
          >
            <header class="reference-head">
              <div role="tablist" aria-label={tongue.words().reference} class="reference-tabs">
                <For each={REFERENCE_TABS}>
                  {(tab, i) => (
                    <button
                      ref={(element) => (tabs[i()] = element)}
                      type="button"
                      role="tab"
                      id={`reference-tab-${tab.id}`}
                      aria-selected={tab === chosen()}
                      aria-controls="reference-page"
                      tabindex={tab === chosen() ? 0 : -1}
                      onClick={() => setChosen(tab)}
                      onKeyDown={(event) => onTabKey(event, i())}
                    >
                      {titleOf(tab)}
                    </button>
                  )}
                </For>
              </div>
              <button type="button" class="reference-close" aria-label={tongue.words().close} onClick={close}>
                ×
              </button>
            </header>
            <div
              id="reference-page"
              class="reference-page"
              role="tabpanel"
              tabindex="0"
              aria-labelledby={`reference-tab-${chosen()?.id ?? ''}`}
            >
              <Suspense>
                <Show when={chosen()} keyed>
                  {(tab) => <Dynamic component={tab.page} session={props.session} />}
                </Show>
              </Suspense>
            </div>
          </section>
        </Portal>
      </Show>
    </>
  );
}
