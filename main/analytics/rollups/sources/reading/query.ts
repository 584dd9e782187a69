import type { Compilable, RawBuilder } from 'kysely';
import { own } from '../../../../db/qb.ts';

/** A whole statement written by hand, as a query that a Reader runs. */
export function query<Row>(statement: RawBuilder<Row>): Compilable<Row> {
  return { compile: () => statement.compile(own) };
}
