import type { JSX } from 'solid-js';
import type { Session } from '../../src/session/session.ts';
import { AppContext, createApp } from '../../src/ui/shared/app-context.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { LocaleContext } from '../../src/ui/shared/locale-context.ts';

/** A part of the page with all that the page gives it, but no map. */
export function InApp(props: {
  readonly session: Session;
  readonly locale: Locale;
  /** What resolves once the record has its texts; at once where none is given. */
  readonly texts?: () => Promise<void>;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <AppContext.Provider value={createApp(props.session, props.locale, null, props.texts)}>
      <LocaleContext.Provider value={props.locale}>{props.children}</LocaleContext.Provider>
    </AppContext.Provider>
  );
}
