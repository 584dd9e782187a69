import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { findBinding } from './session.store.ts';

/** Who works here sees what is his; an administrator also what other logins of this central and company left. */
export interface Sight {
  identity: string;
  login: string;
  /** This central and company, of an administrator there. */
  house: string | null;
}

interface Bound {
  kind: string;
  url: string;
  db: string;
  uid: number;
  company_id: number;
}

/** What a replica is a copy for. The sandbox gets another port at each start and stays the same central. */
export function identityOfRow({ kind, url, db, uid, company_id }: Bound): string {
  return JSON.stringify([kind === 'sandbox' ? 'sandbox' : url, db, uid, company_id]);
}

/** The central that this profile is bound to, as messages name it. */
export function findIdentity(db: Reader): string | null {
  const bound = findBinding(db);
  return bound === undefined ? null : identityOfRow(bound);
}

export function findSight(db: Reader): Sight | null {
  const bound = findBinding(db);
  if (bound === undefined) return null;
  const identity = identityOfRow(bound);
  const { login, role } = bound;
  return { identity, login, house: role === 'admin' ? houseOf(identity) : null };
}

/** Of the outbox: what is his is meant for him, or was made by him where he is not known now. */
export function isSeen(db: Reader): RawBuilder<boolean> {
  const sight = findSight(db);
  if (sight === null) return sql<boolean>`false`;
  const { identity, login, house } = sight;
  return sql<boolean>`(central = ${identity} or created_by = ${login}
    or json_remove(central, '$[2]') = ${house})`;
}

/** An identity without its uid, which stands third in it. */
export function houseOf(identity: string): string {
  const parts: unknown = JSON.parse(identity);
  return JSON.stringify(Array.isArray(parts) ? parts.toSpliced(2, 1) : parts);
}
