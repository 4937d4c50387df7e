import { createEffect, createMemo, on, onMount, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Session } from '../../session/session.ts';
import { useStore } from '../shared/app-context.ts';
import { createScreen } from '../shared/screen.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { useLocale } from '../shared/locale-context.ts';
import type { RecordGroup, RecordTab } from '../shared/record-page.ts';
import { TabList } from './TabList.tsx';
import './record-sheet.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

const PAGE = 'record-sheet-page';
const GROUP = 'record-sheet-group';
const TAB_PREFIX = 'record-sheet-tab-';
const GROUP_PREFIX = 'record-sheet-group-';

/**
 * A sheet of tabbed pages beside the map, which stays in use: the tabs of each group in a row of their own; in a hand the
 * groups are tabs themselves, and those of the chosen one stand beneath.
 */
export default function RecordSheet(props: {
  readonly session: Session;
  /** The pages in their groups, of which none is empty. */
  readonly groups: readonly RecordGroup[];
  onClose(): void;
}) {
  const locale = useLocale();
  const screen = useStore(createScreen);
  const tabs = () => props.groups.flatMap((group) => group.tabs);
  /** The page that the session has open; the first where this atlas lacks it. */
  const chosen = createMemo(() => tabs().find(({ id }) => id === props.session.sheet()) ?? tabs()[0]);
  const group = createMemo(() => props.groups.find((one) => one.tabs.some((tab) => tab === chosen())));
  onMount(() => {
    const value = props.session.sheet() ?? '';
    if (chosen()?.id === value) return;
    const problem = { key: 'sheet', value, reason: 'no-such', used: chosen()?.id ?? '' } as const;
    props.session.notify({ kind: 'problem', problem });
  });
  /** The page that was open last in each group. */
  const last = new Map<string, RecordTab>();
  const choose = (tab: RecordTab | undefined) => tab && props.session.openSheet(tab.id);
  const chooseGroup = (id: string) => {
    const one = props.groups.find((candidate) => candidate.id === id);
    if (one !== group()) choose(last.get(id) ?? one?.tabs[0]);
  };
  let page!: HTMLDivElement;
  createEffect(
    on([chosen, group], ([tab, of]) => {
      page.scrollTop = 0;
      if (tab && of) last.set(of.id, tab);
    }),
  );
  const inHand = () => screen() === 'hand';
  const record = () => locale.words(INTERFACE_WORDS).record;
  const listed = (one: RecordTab | RecordGroup) => ({ id: one.id, title: one.title(locale) });
  const Pages = (own: { readonly label: string; readonly groups: readonly RecordGroup[] }) => (
    <TabList
      label={own.label}
      class="record-sheet-tabs"
      prefix={TAB_PREFIX}
      rows={own.groups.map((one) => ({
        ...(own.groups.length > 1 && { name: one.title(locale) }),
        tabs: one.tabs.map(listed),
      }))}
      chosen={chosen()?.id}
      controls={PAGE}
      choose={(id) => choose(tabs().find((tab) => tab.id === id))}
    />
  );

  return (
    <Sheet
      class="record-sheet"
      label={record()}
      closing={locale.words(INTERFACE_WORDS).closeRecord}
      onClose={() => props.onClose()}
      head={
        <Show when={inHand()} fallback={<Pages label={record()} groups={props.groups} />}>
          <TabList
            label={record()}
            class="record-sheet-groups"
            prefix={GROUP_PREFIX}
            rows={[{ tabs: props.groups.map(listed) }]}
            chosen={group()?.id}
            controls={GROUP}
            choose={chooseGroup}
          />
        </Show>
      }
    >
      <div
        id={GROUP}
        class="record-sheet-group"
        role={inHand() ? 'tabpanel' : undefined}
        aria-labelledby={inHand() ? GROUP_PREFIX + (group()?.id ?? '') : undefined}
      >
        <Show when={inHand() && group()} keyed>
          {(of) => <Pages label={of.title(locale)} groups={[of]} />}
        </Show>
        <div
          ref={page}
          id={PAGE}
          class="sheet-page"
          role="tabpanel"
          tabindex="0"
          aria-labelledby={TAB_PREFIX + (chosen()?.id ?? '')}
        >
          <Suspense>
            <Show when={chosen()} keyed>
              {(tab) => <Dynamic component={tab.page} session={props.session} onClose={props.onClose} />}
            </Show>
          </Suspense>
        </div>
      </div>
    </Sheet>
  );
}
