import { expect, test } from 'vitest';
import { openWriter } from '../../../main/db/open.ts';
import { own, read } from '../../../main/db/qb.ts';
import { template } from '../../../main/db/template.ts';

let builds = 0;
const saved = template(
  ({ entity, ...change }: { entity: string; phase?: string; error?: string }) => {
    builds += 1;
    return own
      .insertInto('sync_cursor')
      .values({ phase: 'first', ...change, entity })
      .onConflict((conflict) => conflict.column('entity').doUpdateSet({ entity, ...change }));
  },
);

test('is built once for the names it is given, and says the values of each time', () => {
  const db = openWriter(':memory:');
  const changes = [
    { entity: 'partner', error: 'one' },
    { entity: 'order', error: 'two' },
    { entity: 'partner', phase: 'steady' },
    { entity: 'order', error: 'three' },
  ];
  for (const change of changes) db.run(saved(change));
  expect(builds).toBe(2);
  const rows = read.selectFrom('sync_cursor').select(['entity', 'phase', 'error']);
  expect(db.all(rows.orderBy('entity'))).toEqual([
    { entity: 'order', phase: 'first', error: 'three' },
    { entity: 'partner', phase: 'steady', error: 'one' },
  ]);
  db.close();
});

test('a limit is written out: SQLite would plan the query anew for each value', () => {
  const { sql, parameters } = read.selectFrom('setting').selectAll().limit(5).compile();
  expect(sql).toMatch(/ limit 5$/);
  expect(parameters).toEqual([]);
});
