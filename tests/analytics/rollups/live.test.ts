import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { keepLiveSums } from '../../../main/analytics/rollups/live/keep-live.ts';
import type { Reader } from '../../../main/db/db.ts';
import { openReader } from '../../../main/db/open.ts';
import { read } from '../../../main/db/qb.ts';
import {
  aBinding,
  anOrder,
  aProduct,
  aVendor,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { tempEngine } from '../../support/temp-engine.ts';
import { answer } from './random-question.ts';

let replica: TempReplica;
let reader: Reader;
let before: Reader;
let variant: number;
let failures: unknown[];
const period = { from: '2026-03-01', to: '2026-03-31' };

/** Two days of an order each, added up; and a writer that keeps live sums from then on. */
beforeEach(async () => {
  replica = tempReplica();
  const { db, path } = replica;
  aBinding(db);
  variant = aProduct(db, { vendorId: aVendor(db) });
  sell('2026-03-05', 100);
  sell('2026-03-06', 50);
  await maintainRollups(db);
  before = openReader(path);
  failures = [];
  keepLiveSums(db, before, (error) => failures.push(error));
  reader = openReader(path);
});
afterEach(() => {
  reader.close();
  replica.close();
});

function sell(day: string, totalMinor: number): number {
  return anOrder(replica.db, { day, lines: [{ variantId: variant, totalMinor }] });
}

function inTx(work: () => void): void {
  replica.db.tx(work);
}

function run(sql: string): void {
  replica.db.runSql(sql, []);
}

function live(): number {
  return replica.db.all(read.selectFrom('rollup_live').select('day')).length;
}

/** As the facts say it: of the whole month, or of each vendor; and what was read anew for it. */
function ask(by: string[] = []): { totals: (number | null)[]; from: string } {
  const asked = { metrics: by.length === 0 ? ['gmv', 'orders'] : ['gmv'], by, period };
  const { answer: found, from } = answer(reader, asked);
  expect(found).toEqual(answer(reader, asked, true).answer);
  return { totals: found.totals, from: from.join('; ') };
}

test('a page is counted with its transaction, without a row being read again', () => {
  inTx(() => {
    sell('2026-03-05', 7);
    sell('2026-03-20', 1000);
    run('update central_order_line set total_minor = 60 where total_minor = 50');
  });
  const { totals, from } = ask();
  expect(totals).toEqual([1167, 4]);
  expect(from).not.toMatch(/facts|anew/);
  expect(ask(['vendor']).from).not.toMatch(/facts|anew/);
  inTx(() => run('delete from central_order_line where total_minor = 1000'));
  inTx(() => run("update central_order set state = 'cancel' where ordered_day = '2026-03-06'"));
  expect(ask().totals).toEqual([107, 2]);
  expect(ask(['day']).from).not.toMatch(/facts|anew/);
});

test('maintenance takes over what was kept beside', async () => {
  inTx(() => sell('2026-03-05', 7));
  expect(live()).toBeGreaterThan(0);
  await maintainRollups(replica.db);
  expect(live()).toBe(0);
  expect(ask().totals).toEqual([157, 3]);
});

test('a transaction that is taken back leaves nothing', () => {
  expect(() =>
    replica.db.tx(() => {
      sell('2026-03-05', 7);
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(live()).toBe(0);
  inTx(() => sell('2026-03-06', 1));
  expect(ask().totals).toEqual([151, 3]);
});

test('where the sums cannot be kept it is told, the page stands, and its days are read anew', async () => {
  inTx(() => sell('2026-03-06', 1));
  before.close();
  expect(failures).toEqual([]);
  inTx(() => sell('2026-03-05', 7));
  expect(failures).toEqual([expect.any(Error)]);
  expect(ask()).toMatchObject({
    totals: [158, 4],
    from: expect.stringContaining('anew: 2026-03-05'),
  });
  await maintainRollups(replica.db);
  expect(ask().from).not.toContain('anew');
});

test('what somebody wrote who keeps no sums is read anew, and what comes after it', async () => {
  sell('2026-03-05', 7);
  expect(ask()).toMatchObject({ totals: [157, 3], from: expect.stringContaining('anew') });
  inTx(() => sell('2026-03-05', 1));
  expect(ask()).toMatchObject({ totals: [158, 4], from: expect.stringContaining('anew') });
  await maintainRollups(replica.db);
  inTx(() => sell('2026-03-05', 1));
  expect(ask()).toMatchObject({ totals: [159, 5], from: expect.not.stringContaining('anew') });
});

test('of a vendor nothing is known while a product has moved; of all together it is', async () => {
  inTx(() => sell('2026-03-20', 7));
  inTx(() => run('update central_product set vendor_id = 77'));
  expect(ask(['vendor'])).toMatchObject({ from: expect.stringContaining('anew') });
  expect(ask().from).not.toContain('anew');
  await maintainRollups(replica.db);
  inTx(() => sell('2026-03-20', 7));
  expect(ask(['vendor']).from).not.toContain('anew');
});

test('the writer thread keeps them: what was left by somebody who does not is settled', async () => {
  const engine = await tempEngine();
  const left = () => engine.db.all(read.selectFrom('rollup_touched').select('order_id')).length;
  engine.db.runSql('insert into rollup_touched values (1)', []);
  expect(left()).toBe(1);
  await engine.client('window').lock.set({ current: null, next: '482913' });
  await engine.client('window').lock.lock({ reason: 'person' });
  expect(left()).toBe(0);
  await engine.close();
});
