import { createSignal } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { Opener } from '../shared/Opener.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { part } from '../shared/part.tsx';

const ShareSheet = part(() => import('./ShareSheet.tsx'));

/** Opens the sheet that shares and cites the view, and closes it; the sheet is fetched when it is first opened. */
export function Share(props: { readonly session: Session }) {
  const locale = useLocale();
  const [open, setOpen] = createSignal(false);
  return (
    <Opener
      label={locale.words(INTERFACE_WORDS).share}
      open={open()}
      onToggle={setOpen}
      sheet={(close) => <ShareSheet session={props.session} onClose={close} />}
    />
  );
}
