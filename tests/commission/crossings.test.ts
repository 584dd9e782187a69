import { expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { findCrossings } from '../../main/features/commission/packs/crossings.service.ts';
import { firstPack } from '../../main/features/commission/packs/shipped/index.ts';
import { aBinding, IDR, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { fillMarket } from './a-close.ts';
import { decided } from './decisions.ts';

const BAND = 'pph22.marketplace.exempt_band';
const YEAR = 2026;

function aWorld(): TempReplica {
  const replica = tempReplica();
  aBinding(replica.db);
  replica.db.tx(() => fillMarket(replica.db, 5, 300));
  replica.db.runSql('update central_partner set is_company = 0', []);
  return replica;
}

/** The pack with another amount, approved. */
function bandOf(db: Writer, value: number): void {
  const rows = firstPack.rows.map((row) => (row.key === BAND ? { ...row, value } : row));
  const pack = JSON.stringify({ ...firstPack, version: 'uji-1', rows });
  decided(db, 'tax.pack', '2026-01-01', { version: 'uji-1' });
  db.runSql(
    `insert into state_tax_pack (version, decision, pack)
      select 'uji-1', uuid, ? from state_policy_decision where topic = 'tax.pack'`,
    [pack],
  );
}

interface Sold {
  vendor_id: number | null;
  order_id: number;
  day: string;
  ordered_at: number;
  subtotal_minor: number;
}

/** Order by order in JavaScript. */
function oracle(db: Writer, threshold: number) {
  const lines = db.all<Sold>({
    sql: `select * from sale_line where currency_id = ${IDR}`,
    parameters: [],
  } as never);
  const mine = lines.filter(
    ({ vendor_id, day }) => vendor_id !== null && day.startsWith(`${YEAR}`),
  );
  return [...Map.groupBy(mine, ({ vendor_id }) => vendor_id)].flatMap(([vendor, sold]) => {
    const orders = [...Map.groupBy(sold, ({ order_id }) => order_id).values()].map((rows) => ({
      at: rows[0]?.ordered_at ?? 0,
      day: rows[0]?.day ?? '',
      order: rows[0]?.order_id ?? 0,
      minor: rows.reduce((sum, { subtotal_minor }) => sum + subtotal_minor, 0),
    }));
    let sum = 0;
    let crossed: { vendor: number | null; day: string; order: number } | null = null;
    for (const { day, order, minor } of orders.sort((a, b) => a.at - b.at || a.order - b.order)) {
      sum += minor;
      if (crossed === null && sum > threshold * 100) crossed = { vendor, day, order };
    }
    return crossed === null || sum <= threshold * 100 ? [] : [crossed];
  });
}

test('who passed the amount of the pack is found with the very order, as a sum by hand finds him', () => {
  const { db, close } = aWorld();
  const totals = db.all<{ minor: number }>({
    sql: `select sum(subtotal_minor) as minor from sale_line where day like '${YEAR}%'
      and vendor_id is not null and currency_id = ${IDR} group by vendor_id order by 1`,
    parameters: [],
  } as never);
  const middle = Math.floor((totals[totals.length >> 1]?.minor ?? 0) / 100);
  expect(findCrossings(db, YEAR)).toMatchObject({ threshold: 500_000_000, rows: [] });
  bandOf(db, middle);
  const { rows, ...head } = findCrossings(db, YEAR);
  expect(head).toMatchObject({ year: YEAR, threshold: middle, packVersion: 'uji-1' });
  const expected = oracle(db, middle);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(totals.length);
  const found = rows.map(({ vendor, crossed }) => ({
    ...{ vendor: vendor.id, day: crossed.day, order: crossed.order.id },
  }));
  const byVendor = (a: { vendor: number | null }, b: { vendor: number | null }) =>
    Number(a.vendor) - Number(b.vendor);
  expect(found.sort(byVendor)).toEqual(expected.sort(byVendor));
  for (const { turnover, crossed } of rows) {
    expect(crossed.turnover).toBeGreaterThan(middle);
    expect(turnover).toBeGreaterThanOrEqual(crossed.turnover);
  }
  close();
});

test('his statement is told as it stands: none, going on past the month, ended by then, or an exemption', () => {
  const { db, close } = aWorld();
  bandOf(db, 1);
  const [first] = findCrossings(db, YEAR).rows;
  if (first === undefined) throw new Error('Nobody crossed.');
  const { vendor, crossed, withholdFrom, fileBy } = first;
  expect(crossed.day.slice(0, 7)).toBe(fileBy.slice(0, 7));
  expect([withholdFrom.slice(8), withholdFrom > fileBy]).toEqual(['01', true]);
  const stateIs = () =>
    findCrossings(db, YEAR).rows.find((row) => row.vendor.id === vendor.id)?.statement;
  const topic = `tax.statement/${vendor.id}/${YEAR}`;
  expect(stateIs()).toBe('none');
  const from = `${YEAR}-01-01`;
  decided(db, topic, from, { type: 'below_500', from, to: null });
  expect(stateIs()).toBe('goes_on');
  decided(db, topic, from, { type: 'below_500', from, to: withholdFrom });
  expect(stateIs()).toBe('ended');
  decided(db, topic, from, { type: 'skb', from, to: null });
  expect(stateIs()).toBe('skb');
  close();
});

test('a body needs no statement, and a year whose law is not settled has no amount', () => {
  const { db, close } = aWorld();
  bandOf(db, 1);
  expect(findCrossings(db, YEAR).rows.length).toBeGreaterThan(0);
  db.runSql('update central_partner set is_company = 1', []);
  expect(findCrossings(db, YEAR).rows).toEqual([]);
  expect(findCrossings(db, 2020)).toMatchObject({ threshold: null, rows: [] });
  close();
});
