import { expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { openReader } from '../../../main/db/open.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  tempReplica,
} from '../../support/a-replica.ts';
import { answer } from './random-question.ts';

const HOUR = 3_600_000;
const period = { from: '2026-03-01', to: '2026-03-31' };

test('of two first orders of one day the earlier says where the customer is new, whatever their ids', async () => {
  const { db, path, close } = tempReplica();
  aBinding(db);
  const lines = [{ variantId: aProduct(db, { vendorId: aVendor(db) }), totalMinor: 100 }];
  const contacts = [aPartner(db, { provinceId: null }), aPartner(db)];
  db.runSql('update central_partner set commercial_id = ?', [contacts[0] ?? 0]);
  const orders = contacts.map((customerId) =>
    anOrder(db, { day: '2026-03-05', customerId, lines }),
  );
  db.runSql('update central_order set ordered_at = ordered_at - ? where id = ?', [
    HOUR,
    orders[1] ?? 0,
  ]);
  await maintainRollups(db);
  const reader = openReader(path);
  const asked = { metrics: ['new_customers'], by: ['province'], period };
  const { answer: kept, from } = answer(reader, asked);
  expect(from.join()).not.toContain('facts');
  expect(kept).toEqual(answer(reader, asked, true).answer);
  expect(kept.rows.map(({ keys, values }) => [...keys, ...values])).toContainEqual(['JB', 1]);
  reader.close();
  close();
});
