import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { type StateRows, type StateTable, stateTable } from '../../db/state-rows.ts';
import type { Fact } from '../log/fact.ts';
import {
  privateStream,
  savedRemoved,
  savedSet,
  savedStream,
  uidOfPrivate,
} from '../streams/saved.stream.ts';
import { STAFF, type Stream } from '../streams/stream.ts';
import { type Fold, step } from './fold.ts';
import { roleAt } from './staff.fold.ts';

type Table = StateTable<'state_saved'> | StateTable<'state_private'>;

const columns = [
  ...(['kind', 'company_id', 'owner', 'audience', 'role', 'name', 'body'] as const),
  ...(['removed', 'created_at', 'changed_at', 'fact'] as const),
] as const;

export const savedFold = foldOf(savedStream, stateTable('state_saved', ['uuid'], columns));
export const privateFold = foldOf(privateStream, stateTable('state_private', ['uuid'], columns));

/** The later one wins, in the order of the log; what was removed and is set again is there again. */
function foldOf(stream: Stream, table: Table): Fold {
  return {
    name: stream.name,
    version: 1,
    stream,
    isKeeper: true,
    tables: [table],
    steps: [
      step(savedSet, {
        holds: ({ uuid, data }, state) => state.find(table, data.uuid)?.fact === uuid,
        refuses: (fact, state) => {
          const isMine = fact.data.audience === 'mine';
          if (isMine !== (stream.isPrivate === true)) return 'saved.wrong_stream';
          return faultOf(fact, state.find(table, fact.data.uuid)?.owner, state);
        },
        apply: ({ uuid, uid, at, data }, state) => {
          const { company, ...said } = data;
          const known = state.find(table, data.uuid);
          const owner = known?.owner ?? uid;
          const created_at = known?.created_at ?? at;
          const moved = { removed: 0, created_at, changed_at: at, fact: uuid };
          state.put(table, { ...said, ...moved, company_id: company, owner });
        },
      }),
      step(savedRemoved, {
        holds: ({ uuid, data }, state) => state.find(table, data.uuid)?.fact === uuid,
        refuses: (fact, state) => faultOf(fact, state.find(table, fact.data.uuid)?.owner, state),
        apply: ({ uuid, at, data }, state) => {
          const known = state.find(table, data.uuid);
          if (known === undefined) return;
          const gone = { name: '', body: '{}', removed: 1, changed_at: at, fact: uuid };
          state.put(table, { ...known, ...gone });
        },
      }),
    ],
  };
}

/** Its owner's, or an administrator's where it is shared; in a private stream its own person's alone. */
function faultOf(fact: Fact, owner: number | undefined, state: StateRows): ErrorCode | null {
  const { stream, uid, heads } = fact;
  const person = uidOfPrivate(stream);
  if (person !== null) return person === uid ? null : 'saved.not_owner';
  if (owner === undefined || owner === uid) return null;
  return roleAt(state, uid, heads[STAFF] ?? 0) === 'admin' ? null : 'saved.not_owner';
}
