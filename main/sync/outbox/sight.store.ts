import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import {
  type ConnectionRow,
  findConnection,
  identityOfRow,
} from '../connection/connection.store.ts';
import type { Message } from './message.ts';

/** Who works here sees what is his; an administrator also what other logins of this central and company left. */
export interface Sight {
  identity: string;
  login: string;
  /** This central and company, of an administrator there. */
  house: string | null;
}

export function findSight(db: Reader): Sight | null {
  const bound = findConnection(db);
  return bound === undefined ? null : sightOf(bound);
}

function sightOf(bound: ConnectionRow): Sight {
  const identity = identityOfRow(bound);
  const { login, role } = bound;
  return { identity, login, house: role === 'admin' ? houseOf(identity) : null };
}

/** What is his is meant for him, or was made by him where he is not known now. */
export function isSeen(db: Reader) {
  const sight = findSight(db);
  if (sight === null) return sql<boolean>`false`;
  const { identity, login, house } = sight;
  return sql<boolean>`(central = ${identity} or created_by = ${login}
    or json_remove(central, '$[2]') = ${house})`;
}

export function sees(sight: Sight | null, message: Message): boolean {
  if (sight === null) return false;
  const { central, createdBy } = message;
  return central === sight.identity || createdBy === sight.login || isOfOther(sight, message);
}

/** Left by another login of the house: only an administrator ever sees or decides it. */
export function isOfOther(sight: Sight | null, { central }: Pick<Message, 'central'>): boolean {
  if (sight === null || sight.house === null || central === sight.identity) return false;
  return houseOf(central) === sight.house;
}

/** An identity without its uid, which stands third in it. */
function houseOf(identity: string): string {
  const parts: unknown = JSON.parse(identity);
  return JSON.stringify(Array.isArray(parts) ? parts.toSpliced(2, 1) : parts);
}
