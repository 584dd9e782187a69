import type * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type Audience, audience, type savedOwner } from '../../../shared/contract/saved.ts';
import type { Reader } from '../../db/db.ts';
import type { Actor, CommandCall } from '../calls/calls.ts';
import { newUuid } from '../names/uuid.ts';
import { roleNamed } from '../session/actor.service.ts';
import { findIdentity, houseOf } from '../session/sight.store.ts';
import {
  deleteRow,
  insertRow,
  listRows,
  type SavedKind,
  type SavedRow,
  updateRow,
} from './saved.store.ts';

/** Of one kind, of one person: more is a mistake of a program, not a habit. */
const KEPT_AT_MOST = 200;
/** A profile that is bound to nothing keeps what it keeps for itself. */
const NOWHERE = '[]';

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

/** What this person sees of a kind: his own, what is for his role, and what is for everybody here. */
export function listSaved(db: Reader, actor: Actor, kind: SavedKind): Saved[] {
  return listRows(db, { house: houseHere(db), kind })
    .filter((row) => isSeenBy(actor, row))
    .map((row) => savedOf(row, actor));
}

/** Everybody's, for what is done on nobody's behalf. */
export function listAllSaved(db: Reader, actor: Actor, kind: SavedKind): Saved[] {
  return listRows(db, { house: houseHere(db), kind }).map((row) => savedOf(row, actor));
}

export function keepSaved(call: CommandCall, kind: SavedKind, kept: Kept): { uuid: string } {
  const { db, actor, clock } = call;
  const house = houseHere(db);
  const mine = listRows(db, { house, kind }).filter(({ owner }) => owner === actor.login);
  if (mine.length >= KEPT_AT_MOST) throw new Refusal('saved.too_many', { limit: KEPT_AT_MOST });
  const uuid = newUuid(clock);
  const at = clock.now();
  insertRow(db, {
    ...{ uuid, kind, house, owner: actor.login, created_at: at, changed_at: at },
    ...columnsOf(kept, actor),
  });
  return { uuid };
}

/** `change` gets what stands, and gives what shall. */
export function changeSaved(
  call: CommandCall,
  which: { kind: SavedKind; uuid: string },
  change: (now: Saved) => Kept,
): { uuid: string } {
  const row = editable(call, which);
  const next = change(savedOf(row, call.actor));
  // A shared one that an administrator mends stays for the role it was for.
  const role = next.audience === row.audience ? { role: row.role } : {};
  const changed_at = call.clock.now();
  updateRow(call.db, { ...row, ...columnsOf(next, call.actor), ...role, changed_at });
  return { uuid: which.uuid };
}

export function dropSaved(
  call: CommandCall,
  which: { kind: SavedKind; uuid: string },
): { uuid: string } {
  deleteRow(call.db, editable(call, which).uuid);
  return { uuid: which.uuid };
}

function editable({ db, actor }: CommandCall, which: { kind: SavedKind; uuid: string }): SavedRow {
  const row = listRows(db, { house: houseHere(db), kind: which.kind })
    .filter((one) => isSeenBy(actor, one))
    .find(({ uuid }) => uuid === which.uuid);
  if (row === undefined) throw new Refusal('saved.missing');
  if (!mayEdit(actor, row)) {
    throw new Refusal('saved.not_yours', { owner: row.owner, name: row.name });
  }
  return row;
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
  return {
    owner: {
      uuid: row.uuid,
      owner: row.owner,
      isMine: row.owner === actor.login,
      mayEdit: mayEdit(actor, row),
      audience: audience.parse(row.audience),
      role: row.role === null ? null : roleNamed(row.role),
      changedAt: row.changed_at,
    },
    name: row.name,
    body: JSON.parse(row.body),
  };
}

function isSeenBy({ login, role }: Actor, row: SavedRow): boolean {
  if (row.owner === login || row.audience === 'everybody') return true;
  return row.audience === 'role' && row.role === role;
}

function mayEdit({ login, role }: Actor, { owner, audience: shared }: SavedRow): boolean {
  return owner === login || (role === 'admin' && shared !== 'mine');
}

function houseHere(db: Reader): string {
  const identity = findIdentity(db);
  return identity === null ? NOWHERE : houseOf(identity);
}
