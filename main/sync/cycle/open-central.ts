import { Refusal } from '../../../shared/contract/errors.ts';
import { present } from '../../../shared/kernel/assert.ts';
import { OdooClient } from '../../central/odoo-client.ts';
import type { Writer } from '../../db/db.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { secretSourceOf } from '../connection/connection.service.ts';
import { findConnection } from '../connection/connection.store.ts';
import { chooseCompany, probeLogin } from '../connection/login-probe.ts';
import { clearDesk } from '../desk/clear-desk.ts';
import { takeRole } from '../desk/take-role.ts';
import { entitiesFor } from '../entities/desk-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { Central } from '../pull/central.ts';
import { findUnaccepted } from '../restored/restored.store.ts';
import type { Cycle } from './cycle.ts';
import type { Progress } from './progress.ts';

/** The login is asked about at each cycle: a role or a company may have been taken from it. */
export async function openCentral(
  call: TaskCall,
  running: { progress: Progress; signal: AbortSignal; entities: readonly Entity[] },
): Promise<Cycle> {
  const { bound, session } = sessionOf(call);
  const db = writerOf(call);
  refuseWhileRestored(db);
  const { network, clock } = call;
  const { signal } = running;
  const central = new Central(new OdooClient(bound.url, network), session, { network, signal });
  await clearDesk(call);
  const facts = await probeLogin(central);
  const aheadMs = clock.now() - facts.at;
  const companyId = chooseCompany(facts, bound.company_id).id;
  const companyIds = facts.companies.map(({ id }) => id);
  if (takeRole(db, bound, { facts, now: clock.now() })) call.changed('connection');
  await clearDesk(call);
  central.bindTo({ companyId, companyIds });
  const startedAt = facts.at;
  const entities = entitiesFor(running.entities, facts);
  const began = { startedAt, aheadMs, failures: [] };
  return { ...running, ...began, entities, owner: facts, db, central, companyId, clock };
}

export function sessionOf(call: TaskCall) {
  const bound = findConnection(call.reader);
  if (bound === undefined) throw new Refusal('connection.none');
  const { db, login, uid } = bound;
  const source = secretSourceOf(bound);
  const secret = call.secrets.find(source, bound.secret_path);
  if (secret === null) {
    const code = source === 'passphrase' ? 'secret.locked' : 'connection.secret_missing';
    throw new Refusal(code, { login });
  }
  return { bound, session: { db, login, uid, secret } };
}

export function writerOf(call: TaskCall): Writer {
  return present(call.writer, 'Sync runs on the writer thread.');
}

/** Nothing is sent to a central that went back either: what it would be compared with is gone. */
function refuseWhileRestored(db: Writer): void {
  const restored = findUnaccepted(db);
  if (restored === undefined) return;
  throw new Refusal('central.restored', { model: restored.entity });
}
