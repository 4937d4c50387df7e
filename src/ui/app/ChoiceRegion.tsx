import { createEffect, on } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useLocale } from '../shared/locale-context.ts';

/** Says what was chosen and stands on the map now, and on which day; politely, for screen readers. */
export function ChoiceRegion(props: { readonly session: Session }) {
  const locale = useLocale();
  let region!: HTMLParagraphElement;
  const say = async () => {
    const { session } = props;
    const now = session.choices();
    const [{ cardContent, spokenTitle }, { selectedName }] = await Promise.all([
      import('../card/card-content.ts'),
      import('../../atlas/citation/selected-name.ts'),
    ]);
    const selection = session.selection();
    if (!selection || now !== session.choices()) return;
    const told = (name: string) => {
      region.textContent = locale.words(INTERFACE_WORDS).onMap(name, locale.date(session.day()));
    };
    if (selection.kind === 'person') {
      const named = locale.tell(
        (language) => selectedName(session.atlas(), selection, session.day(), language) ?? '',
      );
      return named ? told(named) : undefined;
    }
    const noon = session.atlas().sceneAt(session.day());
    const content = cardContent(selection, session.atlas(), noon, locale);
    if (!content) return;
    told(spokenTitle(content, locale));
  };
  // what is said of another thing, of another day, or in another language, is no longer so
  createEffect(
    on(
      [props.session.selection, props.session.day, locale.language],
      () => {
        if (region.textContent) region.textContent = '';
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => props.session.choices(),
      // what cannot be fetched is told by the card, which needs it as well
      () => void say().catch(() => undefined),
      { defer: true },
    ),
  );
  return <p ref={region} class="visually-hidden choice-told" role="status" />;
}
