import { sql } from 'kysely';
import type { Reader } from '../db/db.ts';
import { read } from '../db/qb.ts';
import { template } from '../db/template.ts';

const after = template(({ lines }: { lines: number }) =>
  read.selectFrom('central_order_line').select(sql<number>`1`.as('one')).limit(1).offset(lines),
);

/** Whether there are more order lines than these, without counting those beyond. */
export function hasMoreLines(db: Reader, lines: number): boolean {
  return db.get(after({ lines })) !== undefined;
}
