import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { central as centralZone } from '../../main/db/qb-central.ts';
import { listViews, saveView } from '../../main/features/saved/views.service.ts';
import type { Actor } from '../../main/platform/calls/calls.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { SyncStatus } from '../../shared/contract/sync.contract.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { countsOnCentral, countsOnDesk } from './central-counts.ts';

let box: Sandbox;
let desk: Desk;
let status: SyncStatus;
let actor: Actor;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  desk = aDesk();
  await desk.bind(box);
  const kept = { name: 'Dari awal', screen: 'orders', audience: 'mine', state: {} } as const;
  actor = { ...desk.call.actor, login: box.login };
  saveView({ ...desk.call, db: desk.db, actor }, { ...kept, onBoard: false });
  status = await desk.sync();
});

afterAll(async () => {
  await desk.close();
  await box.close();
});

function sumOnDesk(expression: string, table: string): number {
  const query = sql<{ n: number }>`select ${sql.raw(expression)} as n from ${sql.table(table)}`;
  return desk.db.get(query.compile(centralZone))?.n ?? 0;
}

/** In whole minor units, from the central's own sum over the same rows. */
function sumOnCentral(model: string, field: string, domain: unknown[]): number {
  const context = { active_test: false, allowed_company_ids: [1, 2] };
  const kwargs = { context, lazy: false };
  const [group] = box.call(model, 'read_group', [domain, [`${field}:sum`], []], kwargs) as [
    Record<string, number>,
  ];
  return Math.round((group[field] ?? 0) * 100);
}

test('a first sync brings every row of every entity', () => {
  const { lastCycle } = status;
  expect(lastCycle).toMatchObject({ outcome: 'done', error: null });
  expect(lastCycle?.rowsChanged).toBe(lastCycle?.rowsRead);
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  expect(status.entities.filter(({ state }) => state !== 'verified')).toEqual([]);
  expect(countsOnDesk(status).order).toBeGreaterThan(5_000);
});

test('its amounts are those of the central, to the last unit', () => {
  const ofCompany = [['company_id', '=', 1]];
  expect(sumOnDesk('sum(total_minor)', 'central_order_line')).toBe(
    sumOnCentral('sale.order.line', 'price_total', ofCompany),
  );
  expect(sumOnDesk('sum(total_minor)', 'central_order')).toBe(
    sumOnCentral('sale.order', 'amount_total', ofCompany),
  );
  expect(sumOnDesk('sum(amount_minor)', 'central_payment')).toBe(
    sumOnCentral('payment.transaction', 'amount', [['sale_order_ids.company_id', '=', 1]]),
  );
});

test('payments know their orders, and order lines their invoice lines', () => {
  const links = (table: string) => sumOnDesk('count(*)', table);
  expect(links('central_payment_order')).toBeGreaterThan(5_000);
  expect(links('central_order_line_invoice_line')).toBeGreaterThan(100);
  const orphans = sql<{ n: number }>`select count(*) as n from central_payment_order l
    where not exists (select 1 from central_order o where o.id = l.order_id)`;
  expect(desk.db.get(orphans.compile(centralZone))?.n).toBe(0);
});

test('archived rows come too, and keep their flag', () => {
  expect(sumOnDesk('sum(active = 0)', 'central_product')).toBeGreaterThan(0);
});

test('every entity is as of the moment that the cycle began on the central', () => {
  const moments = new Set(status.entities.map(({ asOf }) => asOf));
  expect(moments.size).toBe(1);
  expect(status.asOf).toBe([...moments][0]);
});

test('progress was told, with its end in sight, and ended', () => {
  const told = desk.events.flatMap((event) => (event.kind === 'progress' ? [event.progress] : []));
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)).toMatchObject({ running: false, entity: null });
  const totals = new Set(told.map(({ total }) => total));
  expect(totals).toEqual(new Set([status.lastCycle?.rowsRead]));
  const rows = told.map((progress) => progress.rows);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect([...desk.topics]).toEqual(expect.arrayContaining(['sync', 'orders', 'vendors']));
});

test('what was kept here before is on the central after the first cycle, and its screens are told', () => {
  expect([...desk.topics]).toContain('saved');
  expect(listViews({ db: desk.db, actor }, null)).toMatchObject([
    { name: 'Dari awal', owner: box.login, isMine: true, place: 'everywhere', told: null },
  ]);
});

test('a second sync finds nothing to change', async () => {
  const again = await desk.sync();
  expect(again.lastCycle).toMatchObject({ outcome: 'done', rowsChanged: 0 });
  expect(again.lastCycle?.rowsRead).toBeLessThan(200);
});
