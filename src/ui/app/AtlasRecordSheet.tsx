import type { Session } from '../../session/session.ts';
import RecordSheet from '../record/RecordSheet.tsx';
import { RECORD_GROUPS } from './record-tabs.ts';

/** The sheet of the record with every page that the atlas has. */
export default function AtlasRecordSheet(props: { readonly session: Session; onClose(): void }) {
  return <RecordSheet session={props.session} groups={RECORD_GROUPS} onClose={props.onClose} />;
}
