import { type StateRows, stateTable } from '../../db/state-rows.ts';
import { STAFF } from '../streams/stream.ts';
import { noteWritten, vendorNoteStream } from '../streams/vendor-note.stream.ts';
import { type FactOf, type Fold, step } from './fold.ts';
import { roleAt } from './staff.fold.ts';

const notes = stateTable(
  'state_vendor_note',
  ['vendor_id', 'uuid'],
  ['seq', 'text', 'corrects', 'corrected_by', 'said_by', 'said_at'],
);

type Written = FactOf<{ vendorId: number; corrects: string | null }>;

const corrected = ({ data }: Written, state: StateRows) =>
  data.corrects === null ? undefined : state.find(notes, data.vendorId, data.corrects);

const isAdmin = ({ uid, heads }: Written, state: StateRows): boolean =>
  roleAt(state, uid, heads[STAFF] ?? 0) === 'admin';

/** Its author, or an administrator, says it anew; what it said before stays in the log. */
export const vendorNoteFold: Fold = {
  name: 'vendor_note',
  version: 1,
  stream: vendorNoteStream,
  isKeeper: true,
  tables: [notes],
  steps: [
    step(noteWritten, {
      holds: ({ uuid, data }, state) => state.find(notes, data.vendorId, uuid) !== undefined,
      refuses: (fact, state) => {
        const { stream, uid, data } = fact;
        if (stream !== `${vendorNoteStream.name}/${data.vendorId}`)
          return 'vendor_note.other_vendor';
        if (data.corrects === null) return null;
        const found = corrected(fact, state);
        if (found === undefined) return 'vendor_note.none';
        if (found.corrected_by !== null) return 'vendor_note.corrected_already';
        return found.said_by === uid || isAdmin(fact, state) ? null : 'vendor_note.not_author';
      },
      apply: (fact, state) => {
        const { uuid, uid, seq, at, data } = fact;
        const before = corrected(fact, state);
        if (before !== undefined) state.put(notes, { ...before, corrected_by: uuid });
        state.put(notes, {
          ...{ vendor_id: data.vendorId, uuid, seq, text: data.text, corrects: data.corrects },
          ...{ corrected_by: null, said_by: uid, said_at: at },
        });
      },
    }),
  ],
};
