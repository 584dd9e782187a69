import type {
  ConnectionInput,
  ConnectionTest,
  ConnectionView,
} from '../../../shared/contract/connection.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { roles } from '../../../shared/contract/permissions.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { Reader } from '../../db/db.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { refuseShort, type SealedSecret, seal } from '../../platform/secrets/sealed-secret.ts';
import { identityOfRow } from '../../platform/session/sight.store.ts';
import { SYNC } from '../background-names.ts';
import { noteRoleChange } from '../desk/note-role-change.ts';
import { entities } from '../entities/index.ts';
import { changeCentral } from '../outbox/drafts.store.ts';
import {
  type ConnectionRow,
  eraseReplica,
  findConnection,
  lockOf,
  saveConnection,
} from './connection.store.ts';
import { type Examination, examineCentral } from './connection-test.ts';

export function viewConnection(db: Reader): ConnectionView | null {
  const row = findConnection(db);
  return row === undefined ? null : viewOf(row);
}

export async function testConnection(
  input: ConnectionInput,
  call: TaskCall,
): Promise<ConnectionTest> {
  refuseFilesFromWindow(input, call);
  const { steps, found, failure } = await examineCentral(input, call);
  const bound = findConnection(call.reader);
  const wanted = identityOf(input, found);
  return {
    ok: failure === null,
    steps,
    serverVersion: found.serverVersion ?? null,
    userName: found.facts?.userName ?? null,
    role: found.facts?.role ?? null,
    companies: [...(found.facts?.companies ?? [])],
    replaces: bound !== undefined && wanted !== null && wanted !== identityOfRow(bound),
  };
}

/** Binds this profile to a central that passed the test. What another one filled is erased only on request. */
export async function bindConnection(
  input: ConnectionInput & { replace: boolean },
  call: TaskCall,
): Promise<ConnectionView> {
  refuseFilesFromWindow(input, call);
  if (input.keep === 'passphrase') refuseShort(input.passphrase ?? '');
  const { found, failure } = await examineCentral(input, call);
  if (failure !== null) throw failure;
  call.background.cancel(SYNC);
  await call.background.settled(SYNC);

  const db = present(call.writer, 'A connection is saved on the writer thread.');
  const row = rowOf(input, found, call);
  const sealed = await sealFor(input, row);
  db.tx(() => {
    const bound = findConnection(db);
    const isOther = bound !== undefined && identityOfRow(bound) !== identityOfRow(row);
    if (isOther && !input.replace) {
      throw new Refusal('connection.bound', {
        current: `${bound.url} ${bound.db} ${bound.login}`,
      });
    }
    if (isOther) eraseReplica(db, replicaTables());
    if (bound !== undefined) noteRoleChange(db, bound, { to: row.role, now: row.saved_at });
    saveConnection(db, row);
    if (isOther) changeCentral(db);
  });
  call.secrets.remember(input.secret, input.keep, sealed);
  return viewOf(row);
}

/** A web page must not make us read or write a file of its choice. */
function refuseFilesFromWindow({ keep, secretPath }: ConnectionInput, { actor }: TaskCall): void {
  const isOurs = keep === 'memory' || keep === 'passphrase';
  if (actor.via === 'local' || (isOurs && secretPath === null)) return;
  throw new Refusal('input.invalid', { field: 'keep', reason: keep });
}

/** Null where the passphrase way was not chosen. */
async function sealFor(
  { keep, secret, passphrase }: ConnectionInput,
  row: Omit<ConnectionRow, 'id'>,
): Promise<SealedSecret | null> {
  return keep === 'passphrase' ? seal(secret, lockOf(row, passphrase ?? '')) : null;
}

function rowOf(
  input: ConnectionInput,
  found: Examination['found'],
  call: TaskCall,
): Omit<ConnectionRow, 'id'> {
  const why = 'A test without failure has found everything.';
  const facts = present(found.facts, why);
  const company = present(found.company, why);
  const now = call.clock.now();
  return {
    kind: kindOf(input.keep),
    url: present(found.url, why),
    db: input.db,
    login: input.login,
    uid: present(found.uid, why),
    user_name: facts.userName,
    company_id: company.id,
    company_name: company.name,
    company_ids: JSON.stringify(facts.companies.map(({ id }) => id)),
    role: facts.role,
    role_checked_at: now,
    partner_id: facts.partnerId,
    secret_source: input.keep,
    secret_path: input.keep === 'file' ? input.secretPath : null,
    secret_known: 1,
    server_version: present(found.serverVersion, why),
    saved_at: now,
    kit: null,
  };
}

function kindOf(keep: ConnectionInput['keep']): ConnectionView['kind'] {
  return keep === 'sandbox' ? 'sandbox' : 'odoo';
}

function identityOf(input: ConnectionInput, found: Examination['found']): string | null {
  const { url, uid, company } = found;
  if (url === undefined || uid === undefined || company === undefined) return null;
  const kind = kindOf(input.keep);
  return identityOfRow({ kind, url, db: input.db, uid, company_id: company.id });
}

function viewOf(row: Omit<ConnectionRow, 'id'>): ConnectionView {
  const secretSource = secretSourceOf(row);
  return {
    kind: row.kind === 'sandbox' ? 'sandbox' : 'odoo',
    url: row.url,
    db: row.db,
    login: row.login,
    userName: row.user_name,
    role: roles.find((role) => role === row.role) ?? 'viewer',
    company: { id: row.company_id, name: row.company_name },
    serverVersion: row.server_version,
    savedAt: row.saved_at,
    secretSource,
    secretKnown: row.secret_known === 1,
  };
}

export function secretSourceOf(row: Pick<ConnectionRow, 'secret_source'>): ConnectionInput['keep'] {
  const { secret_source: source } = row;
  return kept.find((one) => one === source) ?? 'memory';
}

const kept = ['file', 'sandbox', 'passphrase'] as const;

function replicaTables(): string[] {
  return entities.flatMap(({ table, links }) => [table, ...links.map((link) => link.table)]);
}
