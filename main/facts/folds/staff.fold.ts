import * as z from 'zod';
import { type Role, roles } from '../../../shared/contract/permissions.ts';
import { type StateRows, stateTable } from '../../db/state-rows.ts';
import { roleStated, staffStream } from '../streams/staff.stream.ts';
import { type Fold, step } from './fold.ts';

const staff = stateTable('state_staff', ['uid'], ['role', 'history']);
const FOUNDER = 0;

const history = z.array(z.tuple([z.int(), z.enum(roles).nullable(), z.string()]));
type History = z.infer<typeof history>;

export const staffFold: Fold = {
  name: 'staff',
  version: 1,
  stream: staffStream,
  isKeeper: true,
  tables: [staff],
  steps: [
    step(roleStated, {
      holds: ({ uuid, data }, state) => historyOf(state, data.uid).some(([, , by]) => by === uuid),
      refuses: ({ uid, data }, state) =>
        isFounded(state) || (data.uid === uid && data.role === 'admin')
          ? null
          : 'staff.not_founded',
      apply: ({ uid, uuid, seq, data }, state) => {
        if (!isFounded(state)) put(state, FOUNDER, [[seq, null, String(uid)]]);
        put(state, data.uid, [...historyOf(state, data.uid), [seq, data.role, uuid]]);
      },
    }),
  ],
};

/** Whose word the first valid fact was; null before it. */
export function founderOf(state: StateRows): number | null {
  const uid = historyOf(state, FOUNDER)[0]?.[2];
  return uid === undefined ? null : Number(uid);
}

export function isFounded(state: StateRows): boolean {
  return state.find(staff, FOUNDER) !== undefined;
}

/** The role that somebody held when the staff stream stood at `seq`. */
export function roleAt(state: StateRows, uid: number, seq: number): Role | null {
  if (uid === FOUNDER) return null;
  const stated = historyOf(state, uid).findLast(([from]) => from <= seq);
  return stated?.[1] ?? null;
}

/** The same few people author everything: their histories are read once. */
const parsed = new Map<string, History>();

function historyOf(state: StateRows, uid: number): History {
  const text = state.find(staff, uid)?.history;
  if (text === undefined) return [];
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size > 1_000) parsed.clear();
  const read = history.parse(JSON.parse(text));
  parsed.set(text, read);
  return read;
}

function put(state: StateRows, uid: number, lines: History): void {
  const role = lines.at(-1)?.[1] ?? null;
  state.put(staff, { uid, role, history: JSON.stringify(lines) });
}
