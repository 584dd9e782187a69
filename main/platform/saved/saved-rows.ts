import type { Reach, SavedPlace } from '../../../shared/contract/saved.ts';
import type { Reader } from '../../db/db.ts';
import type { Actor } from '../calls/calls.ts';
import { findBinding } from '../session/session.store.ts';
import { houseOf, identityOfRow } from '../session/sight.store.ts';
import { findReach } from './reach.ts';
import { type LocalRow, listLocal, listStanding, type SavedKind } from './saved.store.ts';

/** A profile that is bound to nothing keeps what it keeps for itself. */
const NOWHERE = '[]';

export interface SavedRow {
  uuid: string;
  owner: string;
  isMine: boolean;
  audience: string;
  role: string | null;
  name: string;
  body: string;
  createdAt: number;
  changedAt: number;
  place: SavedPlace;
  /** Why it stays here, or is still on its way. */
  told: string | null;
}

/** What stands on the central, under what was changed here since; from the first made on. */
export function listRows(db: Reader, { login }: Actor, kind: SavedKind): SavedRow[] {
  const bound = findBinding(db);
  const rows = new Map<string, SavedRow>();
  for (const row of listStanding(db, kind)) {
    if (rows.has(row.uuid)) continue;
    const isMine = row.owner === bound?.uid;
    // Whatever the central shows: of another's own nothing is shown.
    if (row.audience === 'mine' && !isMine) continue;
    const { uuid, audience, role, name, body } = row;
    const times = { createdAt: row.created_at, changedAt: row.changed_at };
    const owner = isMine ? login : row.login;
    const place = { place: 'everywhere', told: null } as const;
    rows.set(uuid, { uuid, owner, isMine, audience, role, name, body, ...times, ...place });
  }
  const reach = findReach(db);
  for (const row of listLocal(db, { house: houseHere(db), kind })) {
    // Another login's change of what stands holds once it is sent.
    if (row.changed_by !== login && rows.has(row.uuid)) continue;
    if (row.removed === 1) rows.delete(row.uuid);
    else rows.set(row.uuid, localRow(row, login, reach));
  }
  return [...rows.values()].sort((a, b) => a.createdAt - b.createdAt || (a.uuid < b.uuid ? -1 : 1));
}

function localRow(row: LocalRow, login: string, reach: Reach): SavedRow {
  const { uuid, owner, audience, role, name, body, told } = row;
  const times = { createdAt: row.created_at, changedAt: row.changed_at };
  const isMine = owner === login;
  const place = placeOf(row, reach);
  return { uuid, owner, isMine, audience, role, name, body, ...times, place, told };
}

function placeOf({ audience, fact, told }: LocalRow, reach: Reach): SavedPlace {
  if (told !== null && fact === null) return 'refused';
  const goes = audience === 'mine' ? reach === 'all' : reach !== 'here';
  return goes ? 'on_its_way' : 'here';
}

export function houseHere(db: Reader): string {
  const bound = findBinding(db);
  return bound === undefined ? NOWHERE : houseOf(identityOfRow(bound));
}
