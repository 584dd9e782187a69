import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { lastChange } from '../../../main/analytics/rollups/live/live.store.ts';
import { dropStamps, isAnythingStale } from '../../../main/analytics/rollups/rollup.store.ts';
import type { Reader } from '../../../main/db/db.ts';
import { openReader } from '../../../main/db/open.ts';
import { read } from '../../../main/db/qb.ts';
import type { MetricQuery } from '../../../shared/contract/analytics.contract.ts';
import {
  aBinding,
  anOrder,
  aProduct,
  aVendor,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { answer } from './random-question.ts';

let replica: TempReplica;
let reader: Reader;
let variants: number[];
const period = { from: '2026-03-01', to: '2026-03-31' };
const days = Array.from({ length: 20 }, (_, at) => `2026-03-${`${at + 1}`.padStart(2, '0')}`);

/** Twenty days on which the first product was sold; the second on the last of them alone. */
beforeEach(async () => {
  replica = tempReplica();
  const { db, path } = replica;
  aBinding(db);
  variants = [aVendor(db), aVendor(db)].map((vendorId) => aProduct(db, { vendorId }));
  const line = (at: number, totalMinor: number) => ({ variantId: variants[at] ?? 0, totalMinor });
  for (const day of days) anOrder(db, { day, lines: [line(0, 100)] });
  anOrder(db, { day: '2026-03-20', lines: [line(1, 40), line(0, 2)] });
  await maintainRollups(db);
  reader = openReader(path);
});
afterEach(() => {
  reader.close();
  replica.close();
});

function run(sql: string): void {
  replica.db.runSql(sql, []);
}

/** As the facts say it; and what it was computed from. */
function ask(query: Omit<MetricQuery, 'period'>): { totals: (number | null)[]; from: string } {
  const asked = { ...query, period };
  const { answer: found, from } = answer(reader, asked);
  expect(found).toEqual(answer(reader, asked, true).answer);
  return { totals: found.totals, from: from.join('; ') };
}

const byVendor = { metrics: ['gmv'], by: ['vendor'] };

test('a stale day is read anew whenever it changed since, by whomever', () => {
  expect(ask(byVendor).totals).toEqual([2042]);
  for (const [more, total] of [
    [1, 2044],
    [7, 2058],
  ]) {
    run(`update central_order_line set total_minor = total_minor + ${more}
      where order_id in (select id from central_order where ordered_day = '2026-03-20')
        and total_minor < 90`);
    const { totals, from } = ask(byVendor);
    expect(totals).toEqual([total]);
    expect(from).toContain('read anew: 2026-03-20');
    expect(ask(byVendor).totals).toEqual([total]);
  }
});

test('of a product that moved only its own days are read anew, before maintenance found them', () => {
  run(`update central_product set vendor_id = 77
    where id = (select product_id from central_variant where id = ${variants[1]})`);
  expect(ask(byVendor).from).toMatch(/rollup sale_by_vendor.*read anew: 2026-03-20$/);
  expect(ask({ metrics: ['gmv'], by: ['province'] }).from).not.toContain('read anew');
});

test('a new product that was never sold makes nothing stale', () => {
  aProduct(replica.db, { vendorId: aVendor(replica.db) });
  run('update central_variant set product_id = product_id');
  const { from } = ask(byVendor);
  expect(from).toContain('rollup sale_by_vendor');
  expect(from).not.toMatch(/facts|anew/);
});

test('where a month is not added up yet its days tell where a moved product is', () => {
  run(`update central_product set vendor_id = 77
    where id = (select product_id from central_variant where id = ${variants[1]})`);
  run("insert into rollup_dirty values ('sale_line', '2026-03'), ('sale_line', '2026')");
  run("delete from rollup_cell where unit <> 'day'");
  expect(ask(byVendor).from).toContain('read anew: 2026-03-20');
});

test('the largest of a key, the rest as one, and how many there are each day, week and month', () => {
  for (const by of ['vendor', 'product', 'category']) {
    for (const top of [1, 2, 9]) expect(ask({ metrics: ['gmv'], by: [by], top }).from).not.toBe('');
  }
  ask({ metrics: ['active_vendors'], by: ['vendor', 'vendor_province'] });
  run(`update central_order_line set variant_id = null where total_minor = 2`);
  for (const round of ['stale', 'read anew']) {
    for (const by of ['day', 'week', 'month']) {
      expect(ask({ metrics: ['active_vendors'], by: [by] }).from, round).toContain(
        'rollup sale_by',
      );
    }
  }
});

const cells = () =>
  reader.all(
    read.selectFrom('rollup_cell').selectAll().orderBy('rollup').orderBy('unit').orderBy('at'),
  );

test('what was built as something else is built anew in its place, and nothing of it is left', async () => {
  const built = cells();
  run("update rollup_source set stamp = 'something else'");
  run('update rollup_cell set rows = 1, data = zeroblob(400)');
  for (const [rollup, unit, at] of [
    ...[
      ['sale_by_vendor', 'day', '2025-01-01'],
      ['sale_by_vendor', 'month', '2025-01'],
    ],
    ...[
      ['sale_by_vendor', 'year', '2025'],
      ['customer_day', 'month', '2026-03'],
    ],
    ...[
      ['customer_active', 'day', '2025-01-01'],
      ['customer_active', 'year', '2025'],
    ],
    ['customer_rfm', 'day', '2025-01-31'],
  ]) {
    run(`insert into rollup_cell values ('${rollup}', '${unit}', '${at}', 1, zeroblob(400))`);
  }
  await maintainRollups(replica.db);
  expect(cells()).toEqual(built);
  expect(isAnythingStale(replica.db)).toBe(false);
});

test('built anew from the same rows, no cell is written again; from others, those alone', async () => {
  const written = lastChange(reader);
  replica.db.tx(() => dropStamps(replica.db));
  await maintainRollups(replica.db);
  expect(lastChange(reader)).toBe(written);
  replica.db.tx(() => dropStamps(replica.db));
  run(`update central_product set vendor_id = 77
    where id = (select product_id from central_variant where id = ${variants[1]})`);
  await maintainRollups(replica.db);
  expect(lastChange(reader)).toBeGreaterThan(written);
  expect(ask(byVendor)).toEqual({ totals: [2042], from: expect.not.stringContaining('anew') });
});
