import { sql } from 'kysely';
import type { AuditRow } from '../../../shared/contract/audit.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export interface AuditFilter {
  /** In procedure, subject or actor. */
  search: string;
  from: Instant | null;
  until: Instant | null;
  actor: string | null;
  procedure: string | null;
  subject: string | null;
}

interface Listed {
  sort: 'at' | 'actor' | 'procedure' | 'subject';
  descending: boolean;
  offset: number;
  limit: number;
}

const columns = ['id', 'at', 'actor', 'role', 'procedure', 'subject', 'detail'] as const;

export function listAudit(db: Reader, filter: AuditFilter, listed: Listed): AuditRow[] {
  const order = listed.descending ? 'desc' : 'asc';
  return db.all(
    matching(filter)
      .select(columns)
      .orderBy(listed.sort, order)
      .orderBy('id', order)
      .limit(listed.limit)
      .offset(listed.offset),
  );
}

export function findAuditRow(db: Reader, id: number): AuditRow | undefined {
  return db.get(read.selectFrom('audit_log').select(columns).where('id', '=', id));
}

export function eachAudit(db: Reader, filter: AuditFilter): IterableIterator<AuditRow> {
  return db.each(matching(filter).select(columns).orderBy('id'));
}

export function countAudit(db: Reader, filter: AuditFilter): number {
  const query = matching(filter).select(({ fn }) => fn.countAll<number>().as('count'));
  return db.get(query)?.count ?? 0;
}

export function listActors(db: Reader): string[] {
  const query = read.selectFrom('audit_log').select('actor').distinct().orderBy('actor');
  return db.all(query).map(({ actor }) => actor);
}

export function listProcedures(db: Reader): string[] {
  const query = read.selectFrom('audit_log').select('procedure').distinct().orderBy('procedure');
  return db.all(query).map(({ procedure }) => procedure);
}

function matching({ search, from, until, actor, procedure, subject }: AuditFilter) {
  let query = read.selectFrom('audit_log');
  if (from !== null) query = query.where('at', '>=', from);
  if (until !== null) query = query.where('at', '<', until);
  if (actor !== null) query = query.where('actor', '=', actor);
  if (procedure !== null) query = query.where('procedure', '=', procedure);
  if (subject !== null) query = query.where('subject', '=', subject);
  if (search !== '') {
    query = query.where(({ or, eb }) =>
      or([
        eb(sql<number>`instr(lower(procedure), ${search})`, '>', 0),
        eb(sql<number>`instr(lower(actor), ${search})`, '>', 0),
        eb('subject', '=', search),
      ]),
    );
  }
  return query;
}
