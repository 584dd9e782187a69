import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../main/analytics/rollups/build/run-maintenance.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../support/a-replica.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;
beforeEach(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'viewer' });
  const variantId = aProduct(engine.db, { vendorId: aVendor(engine.db) });
  anOrder(engine.db, { lines: [{ variantId, totalMinor: 500 }] });
});
afterEach(() => engine.close());

const explain = (filters: Record<string, string[]> = {}) =>
  engine.client('window').analytics.explain({
    metrics: ['gmv', 'average_order_value'],
    by: ['province'],
    period: { from: TODAY, to: TODAY },
    top: 5,
    filters,
  });

test('a question says the plain query and that the facts answered it', async () => {
  const { computedFrom, statements } = await explain();
  expect(computedFrom).toContainEqual({
    ...{ kind: 'facts', id: 'gmv', from: TODAY, to: TODAY, readAnew: 0 },
  });
  expect(statements.join('\n')).toMatch(/^select/);
});

test('once the rollups hold it, it says which', async () => {
  await maintainRollups(engine.db);
  const { computedFrom, statements } = await explain();
  expect(computedFrom.length).toBeGreaterThan(0);
  expect(computedFrom.map(({ kind }) => kind)).not.toContain('facts');
  expect(statements.length).toBeGreaterThan(0);
});

test('no value that was filtered by stands in a query', async () => {
  const { statements } = await explain({ vendor: ['4711'], province: ['Ibu Sri Rahayu'] });
  expect(statements.join()).not.toMatch(/4711|Rahayu/);
  expect(statements.join()).toContain('?');
});
