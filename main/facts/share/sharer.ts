import { Refusal } from '../../../shared/contract/errors.ts';
import type { Role } from '../../../shared/contract/permissions.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { roleNamed } from '../../platform/session/actor.service.ts';
import { findBinding } from '../../platform/session/session.store.ts';
import { houseOf, identityOfRow } from '../../platform/session/sight.store.ts';
import { type Decision, decide } from '../pending/decide.ts';

/** In whose name rows are said, and of which central and company. */
export interface Sharer {
  uid: number;
  clock: Clock;
  login: string;
  role: Role;
  house: string;
  company: number;
  kit: number;
}

export function sharer(db: Reader, by: { uid: number; clock: Clock }): Sharer | null {
  const bound = findBinding(db);
  if (bound === undefined || bound.uid !== by.uid) return null;
  const { login, company_id: company } = bound;
  const house = houseOf(identityOfRow(bound));
  return { ...by, login, role: roleNamed(bound.role), house, company, kit: bound.kit ?? 0 };
}

/** The uuid of the fact, or the code of why it cannot be said. */
export function say<Data>(
  db: Writer,
  decision: Decision<Data>,
  by: Sharer,
): { fact: string } | { told: string } {
  try {
    return { fact: decide(db, decision, by) };
  } catch (error) {
    if (error instanceof Refusal) return { told: error.code };
    throw error;
  }
}
