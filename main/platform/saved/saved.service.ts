import type * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import {
  type Audience,
  alertBody,
  audience,
  keptNote,
  keptView,
  type savedOwner,
} from '../../../shared/contract/saved.ts';
import type { Reader } from '../../db/db.ts';
import type { Actor, CommandCall } from '../calls/calls.ts';
import { newUuid } from '../names/uuid.ts';
import { roleNamed } from '../session/actor.service.ts';
import { deleteRow, type LocalRow, listStanding, putRow, type SavedKind } from './saved.store.ts';
import { houseHere, listRows, type SavedRow } from './saved-rows.ts';

/** Of one kind, of one person: more is a mistake of a program, not a habit. */
const KEPT_AT_MOST = 200;

type Owner = z.infer<typeof savedOwner>;

export interface Saved {
  owner: Owner;
  name: string;
  /** As it was written: the kind reads it with its own schema. */
  body: unknown;
}

interface Kept {
  name: string;
  audience: Audience;
  body: unknown;
}

interface Which {
  kind: SavedKind;
  uuid: string;
}

/** What this person sees of a kind: his own, what is for his role, and what is for everybody. */
export function listSaved(db: Reader, actor: Actor, kind: SavedKind): Saved[] {
  return readable(listRows(db, actor, kind), kind)
    .filter((row) => isSeenBy(actor, row))
    .map((row) => savedOf(row, actor));
}

/** Everybody's, for what is done on nobody's behalf. */
export function listAllSaved(db: Reader, actor: Actor, kind: SavedKind): Saved[] {
  return readable(listRows(db, actor, kind), kind).map((row) => savedOf(row, actor));
}

export function keepSaved(call: CommandCall, kind: SavedKind, kept: Kept): { uuid: string } {
  const { db, actor, clock } = call;
  const mine = listRows(db, actor, kind).filter(({ isMine }) => isMine);
  if (mine.length >= KEPT_AT_MOST) throw new Refusal('saved.too_many', { limit: KEPT_AT_MOST });
  const uuid = newUuid(clock);
  put(call, { kind, uuid }, { ...columnsOf(kept, actor), owner: actor.login });
  return { uuid };
}

/** `change` gets what stands, and gives what shall. */
export function changeSaved(
  call: CommandCall,
  which: Which,
  change: (now: Saved) => Kept,
): { uuid: string } {
  const row = editable(call, which);
  const next = change(savedOf(row, call.actor));
  // Nobody makes another's his own secret.
  if (next.audience === 'mine' && !row.isMine) throw notYours(row);
  // A shared one that an administrator mends stays for the role it was for.
  const role = next.audience === row.audience ? { role: row.role } : {};
  const { owner, createdAt: created_at } = row;
  put(call, which, { ...columnsOf(next, call.actor), ...role, owner, created_at });
  return { uuid: which.uuid };
}

export function dropSaved(call: CommandCall, which: Which): { uuid: string } {
  const row = editable(call, which);
  const { owner, audience: shared, role, name, createdAt: created_at } = row;
  const rest = { owner, audience: shared, role, name, body: '{}', created_at };
  put(call, which, { ...rest, removed: 1 });
  const isStanding = listStanding(call.db, which.kind).some(({ uuid }) => uuid === which.uuid);
  // What never stood anywhere leaves no trace.
  if (row.place !== 'on_its_way' && !isStanding) deleteRow(call.db, which.uuid);
  return { uuid: which.uuid };
}

type Columns = Pick<LocalRow, 'audience' | 'body' | 'name' | 'role' | 'owner'> &
  Partial<Pick<LocalRow, 'created_at' | 'removed'>>;

/** Whatever was said of it before, this is said next. */
function put({ db, actor, clock }: CommandCall, { kind, uuid }: Which, columns: Columns): void {
  const at = clock.now();
  putRow(db, {
    ...{ created_at: at, removed: 0, ...columns },
    ...{ uuid, kind, house: houseHere(db), changed_at: at, changed_by: actor.login },
    ...{ fact: null, told: null },
  });
}

function editable({ db, actor }: CommandCall, { kind, uuid }: Which): SavedRow {
  const row = listRows(db, actor, kind)
    .filter((one) => isSeenBy(actor, one))
    .find((one) => one.uuid === uuid);
  if (row === undefined) throw new Refusal('saved.missing');
  if (!mayEdit(actor, row)) throw notYours(row);
  return row;
}

function notYours({ owner, name }: SavedRow): Refusal {
  return new Refusal('saved.not_yours', { owner, name });
}

function columnsOf(kept: Kept, { role }: Actor) {
  return {
    name: kept.name,
    audience: kept.audience,
    role: kept.audience === 'role' ? role : null,
    body: JSON.stringify(kept.body),
  };
}

function savedOf(row: SavedRow, actor: Actor): Saved {
  const { uuid, owner, isMine, changedAt, place, told } = row;
  return {
    owner: {
      ...{ uuid, owner, isMine, changedAt, place, told },
      mayEdit: mayEdit(actor, row),
      audience: audience.parse(row.audience),
      role: row.role === null ? null : roleNamed(row.role),
    },
    name: row.name,
    body: JSON.parse(row.body),
  };
}

const bodies = { view: keptView, note: keptNote, alert: alertBody } as const;

/** Another desk may write what this one has no words for yet: it is not there. */
function readable(rows: readonly SavedRow[], kind: SavedKind): SavedRow[] {
  return rows.filter(({ body }) => bodies[kind].safeParse(parsed(body)).success);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function isSeenBy({ role }: Actor, row: SavedRow): boolean {
  if (row.isMine || row.audience === 'everybody') return true;
  return row.audience === 'role' && row.role === role;
}

function mayEdit({ role }: Actor, { isMine, audience: shared }: SavedRow): boolean {
  return isMine || (role === 'admin' && shared !== 'mine');
}
