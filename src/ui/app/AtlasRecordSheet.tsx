import type { Session } from '../../session/session.ts';
import ReferenceSheet from '../record/RecordSheet.tsx';
import { REFERENCE_TABS } from './record-tabs.ts';

/** The sheet of the record with every page that the atlas has. */
export default function AtlasRecordSheet(props: { readonly session: Session; onClose(): void }) {
  return <ReferenceSheet session={props.session} tabs={REFERENCE_TABS} onClose={props.onClose} />;
}
