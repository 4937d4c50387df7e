import { createMemo, lazy, Show, Suspense } from 'solid-js';
import type { Mended } from '../../session/location.ts';
import type { Session } from '../../session/session.ts';

const NoticeList = lazy(() => import('./NoticeList.tsx'));

/** Where the reader is told what went wrong or was mended; announced by screen readers. */
export function Notices(props: { readonly session: Session; readonly mended: Mended | null }) {
  const needed = createMemo<boolean>((before) => before || props.session.notices().length > 0, false);
  return (
    <div class="notices" role="alert">
      <Suspense>
        <Show when={needed()}>
          <NoticeList session={props.session} mended={props.mended} />
        </Show>
      </Suspense>
    </div>
  );
}
