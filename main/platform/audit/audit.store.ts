import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { linkOf, NOTHING_BEFORE } from './chain.ts';
import { withoutValues } from './detail.ts';

export interface Deed {
  at: Instant;
  actor: string;
  role: string;
  procedure: string;
  /** The id of what was acted on, where there is one. */
  subject: string | null;
  /** Never a secret: only commands tell their input. */
  detail: unknown;
}

interface Head {
  last_id: number;
  hash: string;
  genesis_id: number;
  genesis: string;
}

/** Belongs in the transaction of the deed. */
export function recordAudit(db: Writer, deed: Deed): void {
  const head = findHead(db) ?? startChain(db);
  const row = {
    ...deed,
    id: head.last_id + 1,
    detail: JSON.stringify(withoutValues(deed.detail) ?? null),
  };
  const hash = linkOf(head.hash, row);
  db.run(own.insertInto('audit_log').values({ ...row, hash }));
  db.run(own.updateTable('audit_head').set({ last_id: row.id, hash }));
}

export function findHead(db: Reader): Head | undefined {
  return db.get(read.selectFrom('audit_head').select(['last_id', 'hash', 'genesis_id', 'genesis']));
}

/** What was written before there was a chain becomes its first link. */
function startChain(db: Writer): Head {
  let hash = NOTHING_BEFORE;
  let last = 0;
  for (const row of eachAuditRow(db)) {
    hash = linkOf(hash, row);
    last = row.id;
  }
  const head = { last_id: last, hash, genesis_id: last, genesis: hash };
  db.run(own.insertInto('audit_head').values({ ...head, id: 1 }));
  return head;
}

export function eachAuditRow(db: Reader) {
  return db.each(read.selectFrom('audit_log').selectAll().orderBy('id'));
}
