import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type Role, roles } from '../../../shared/contract/permissions.ts';
import { read } from '../../db/qb.ts';
import { StateRows } from '../../db/state-rows.ts';
import { founderOf, roleAt } from '../folds/staff.fold.ts';
import { findStream, listStreams } from '../log/log.store.ts';
import { decide } from '../pending/decide.ts';
import { listPending } from '../pending/pending.store.ts';
import { isAlwaysWhole } from '../streams/index.ts';
import { roleStated } from '../streams/staff.stream.ts';
import { staffNoted } from '../streams/staff-noted.ts';
import { STAFF } from '../streams/stream.ts';
import type { Exchange } from './exchange.ts';

const MODULE = '__umkm__';
const groupRefs = z.array(z.object({ name: z.string(), res_id: z.int() }));
const groupUsers = z.array(z.object({ id: z.int(), users: z.array(z.int()) }));

/**
 * The groups of the central are where an administrator gives roles; his desk carries every change into the staff
 * stream, which gives it its place in the order of things. It never changes the founder's or its own login's role.
 */
export async function stateRoles(exchange: Exchange): Promise<void> {
  const { db, uid } = exchange;
  const bound = db.get(read.selectFrom('connection').select('role'));
  if (bound?.role !== 'admin' || listPending(db).some(({ stream }) => stream === STAFF)) return;
  const state = new StateRows(db);
  const founder = founderOf(state);
  if (founder === null) return carry(exchange, [{ uid, role: 'admin', lessened: false }]);
  const head = findStream(db, STAFF)?.folded_seq ?? 0;
  if (roleAt(state, uid, head) !== 'admin') return;
  const given = await givenRoles(exchange);
  if (given === null) return;
  const known = db.all(read.selectFrom('state_staff').select('uid').where('uid', '>', 0));
  const people = new Set([...given.keys(), ...known.map((one) => one.uid)]);
  const changes = [...people]
    .filter((one) => one !== uid && one !== founder)
    .map((one) => ({ uid: one, role: given.get(one) ?? null, was: roleAt(state, one, head) }))
    .filter(({ role, was }) => role !== was)
    .map(({ was, ...change }) => ({ ...change, lessened: was !== null }));
  carry(exchange, changes);
}

interface Change {
  uid: number;
  role: Role | null;
  lessened: boolean;
}

/** Where a role was taken, every stream is told: no fact behind that names the staff as it was before. */
function carry({ db, clock, uid }: Exchange, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const noted = changes.some(({ lessened }) => lessened)
    ? listStreams(db).filter(({ stream }) => !isAlwaysWhole(stream))
    : [];
  const by = { uid, clock };
  db.tx(() => {
    for (const { uid: of, role } of changes) {
      decide(db, { stream: STAFF, kind: roleStated, data: { uid: of, role } }, by);
    }
    for (const { stream } of noted) decide(db, { stream, kind: staffNoted, data: {} }, by);
  });
}

/** Roles that author facts: which users are vendors' is not every vendor's business. */
const stated = roles.filter((role) => role !== 'vendor');

/** Each member's most powerful role; null where the groups are not there, or not shown to this login. */
async function givenRoles({ ask }: Exchange): Promise<ReadonlyMap<number, Role> | null> {
  const names = stated.map((role) => `group_${role}`);
  const domain = [
    ['module', '=', MODULE],
    ['model', '=', 'res.groups'],
    ['name', 'in', names],
  ];
  try {
    const kwargs = { fields: ['name', 'res_id'] };
    const call = { model: 'ir.model.data', method: 'search_read', args: [domain], kwargs };
    const refs = groupRefs.safeParse((await ask(call)).result);
    if (!refs.success || refs.data.length === 0) return null;
    const ids = refs.data.map(({ res_id }) => res_id);
    const users = { model: 'res.groups', method: 'read', args: [ids, ['users']] };
    const groups = groupUsers.safeParse((await ask(users)).result);
    if (!groups.success) return null;
    const members = new Map(groups.data.map((group) => [group.id, group.users]));
    return strongest(refs.data.map(({ name, res_id }) => [name, members.get(res_id) ?? []]));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function strongest(groups: readonly [string, readonly number[]][]): ReadonlyMap<number, Role> {
  const byGroup = new Map(groups);
  const given = new Map<number, Role>();
  for (const role of stated.toReversed()) {
    for (const uid of byGroup.get(`group_${role}`) ?? []) given.set(uid, role);
  }
  return given;
}
