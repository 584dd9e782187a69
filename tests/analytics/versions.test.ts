import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metrics } from '../../main/analytics/metrics/index.ts';
import { sumOf } from '../../main/analytics/metrics/metric.ts';
import { type TempReplica, tempReplica } from '../support/a-replica.ts';
import { changedUnderVersion, type Golden, hashOf } from './definition-hash.ts';

/** RECORD=1 npx vitest run tests/analytics/versions.test.ts writes what is new, and refuses what has no new version. */
const RECORD = process.env.RECORD === '1';
const FILE = join(import.meta.dirname, 'versions.json');

let replica: TempReplica;
beforeAll(() => {
  replica = tempReplica();
});
afterAll(() => replica.close());

const readGolden = (): Golden => JSON.parse(readFileSync(FILE, 'utf8'));
const hashNow = (): Golden =>
  Object.fromEntries(
    Object.values(metrics).map((metric) => [
      metric.id,
      { version: metric.version, hash: hashOf(replica.db, metric) },
    ]),
  );

test('a metric that says or does something else has a new version, and is recorded', () => {
  const now = hashNow();
  expect(changedUnderVersion(readGolden(), now), 'changed without a new version').toEqual([]);
  if (RECORD) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  expect(now, 'RECORD=1 records new metrics and versions').toEqual(readGolden());
});

test('another expression, other words, another fact or other parts are another hash', () => {
  const { gmv, refunds, average_order_value: mean } = metrics;
  const { db } = replica;
  const words = { ...gmv.definition, en: 'Value of goods.' };
  const others = [
    hashOf(db, { ...gmv, aggregate: sumOf('subtotal_minor') }),
    hashOf(db, { ...gmv, definition: words }),
    hashOf(db, { ...gmv, fact: refunds.fact }),
    hashOf(db, { ...gmv, over: 'previous' }),
    hashOf(db, { ...gmv, unit: 'count' }),
  ];
  expect(new Set([...others, hashOf(db, gmv)]).size).toBe(others.length + 1);
  expect(hashOf(db, { ...mean, ratio: ['gmv', 'customers'] })).not.toBe(hashOf(db, mean));
});

test('a view that a metric counts from is part of what it does', () => {
  const before = hashOf(replica.db, metrics.gmv);
  replica.db.runSql('drop view sale_line', []);
  replica.db.runSql('create view sale_line as select * from central_order_line', []);
  expect(hashOf(replica.db, metrics.gmv)).not.toBe(before);
  replica.close();
  replica = tempReplica();
});

test('a planted change under the same version is told by name, and one with a new version is not', () => {
  const golden = hashNow();
  const gmv = { version: 1, hash: 'planted' };
  expect(changedUnderVersion(golden, { ...golden, gmv })).toEqual(['gmv']);
  expect(changedUnderVersion(golden, { ...golden, gmv: { ...gmv, version: 2 } })).toEqual([]);
});
