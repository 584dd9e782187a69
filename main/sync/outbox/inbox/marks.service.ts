import { sql } from 'kysely';
import type * as z from 'zod';
import type { outboxContract } from '../../../../shared/contract/outbox.contract.ts';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import { isOpen } from '../../../platform/freshness/pending.store.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { URGENCY } from '../pending.service.ts';
import { entityNamed } from '../whitelist.ts';

type Marks = z.infer<NonNullable<(typeof outboxContract.marks)['~orpc']['outputSchema']>>;
type Created = z.infer<NonNullable<(typeof outboxContract.created)['~orpc']['outputSchema']>>;

const NAMED = 3;

/** For a list: of the rows in sight, those with something on its way to this central. */
export function viewMarks(
  db: Reader,
  { entity, ids }: { entity: string; ids: readonly number[] },
): Marks {
  const rows = db.all(
    read
      .selectFrom('outbox')
      .select(['central_id', 'state', 'is_intent'])
      .where(isOpen)
      .where('entity', '=', entityNamed(entity).id)
      .where('central', '=', findIdentity(db))
      .where(sql<boolean>`central_id in (select value from json_each(${JSON.stringify(ids)}))`),
  );
  return [...Map.groupBy(rows, ({ central_id }) => central_id)].flatMap(([id, edits]) => {
    const state = URGENCY.find((one) => edits.some((edit) => edit.state === one));
    if (id === null || state === undefined) return [];
    return [{ id, state, isIntent: edits.some(({ is_intent }) => is_intent === 1) }];
  });
}

/** What was made here stands in no list of the central yet. */
export function viewCreated(db: Reader, entity: string): Created {
  const { id, push } = entityNamed(entity);
  const title = `$.${push?.title ?? 'name'}`;
  const rows = db.all(
    read
      .selectFrom('outbox')
      .select(['state', sql<string | null>`json_extract(mine, ${title})`.as('title')])
      .where(isOpen)
      .where('entity', '=', id)
      .where('kind', '=', 'create')
      .where('central', '=', findIdentity(db))
      .orderBy('id'),
  );
  const stuck = rows.filter(({ state }) => ['conflict', 'refused'].includes(state)).length;
  return { total: rows.length, stuck, titles: rows.slice(0, NAMED).map((row) => row.title) };
}
