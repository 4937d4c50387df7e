import type { Mended } from '../../session/location.ts';
import type { Session } from '../../session/session.ts';
import { NoticeList } from './NoticeList.tsx';

/**
 * Where the reader is told what went wrong or was mended; announced by screen readers. It comes with the page, since it must
 * tell when nothing more can be fetched.
 */
export function Notices(props: { readonly session: Session; readonly mended: Mended | null }) {
  return (
    <div class="notices" role="alert">
      <NoticeList session={props.session} mended={props.mended} />
    </div>
  );
}
