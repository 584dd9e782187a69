import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { template } from '../../db/template.ts';
import type { Fact } from '../facts/fact.ts';

/** Edits of these are in figures of certificates at once. */
const COUNTED_HERE = ['certification', 'vendor_profile'];

/** Records edited here that are not on the central yet, and those whose certificates are still being worked out. */
export function countPending(db: Reader, facts: readonly Fact[]): number {
  const waiting = facts.flatMap(({ entities, isOfCertificates }) =>
    isOfCertificates === true ? entities.filter((one) => !COUNTED_HERE.includes(one)) : entities,
  );
  const edits = db.get(editsOf({ entities: JSON.stringify(waiting) }));
  const isOfCertificates = facts.some((fact) => fact.isOfCertificates === true);
  const marked = isOfCertificates ? db.get(MARKED) : undefined;
  return (edits?.records ?? 0) + (marked?.records ?? 0);
}

const records = sql<number>`count(*)`.as('records');

const editsOf = template(({ entities }: { entities: string }) =>
  read
    .selectFrom('draft')
    .select(records)
    .where(sql<boolean>`entity in (select value from json_each(${entities}))`),
);

const MARKED = read.selectFrom('certification_dirty').select(records).compile();
