import type { Reader, Writer } from '../../main/db/db.ts';
import { central } from '../../main/db/qb-central.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import type { ToFreeze } from '../../main/features/commission/close/chunk.ts';
import { freezeDay } from '../../main/features/commission/close/freeze.ts';
import { type Known, planInto, type Refused } from '../../main/features/commission/close/plan.ts';
import type { TaxOfDay } from '../../main/features/commission/packs/tax-of-day.ts';
import type { RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { FactDesk } from '../facts/a-fact-desk.ts';
import { FactCentral } from '../facts/fact-central.ts';
import { aMarket, insertMarket } from '../support/a-market.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import type { Market } from '../support/market-rows.ts';
import { random } from '../support/random.ts';
import { law } from './rule-makers.ts';

export const taxOfTest: TaxOfDay = {
  ...law,
  pph22: null,
  unsettled: [],
  packVersion: 'test-1',
};

/** Desks of one central, all of them finance, on replicas that show the same market. */
export async function openDesks(
  count: number,
  fill: (db: Writer) => void,
  central = new FactCentral(random(1)),
): Promise<FactDesk[]> {
  const desks = Array.from({ length: count }, (_, at) => new FactDesk(central, 10 + at));
  const [founder] = desks;
  founder?.decide('staff', roleStated, { uid: founder.uid, role: 'admin' });
  await founder?.exchange();
  for (const { uid } of desks.slice(1)) {
    founder?.decide('staff', roleStated, { uid, role: 'finance' });
  }
  await founder?.exchange();
  for (const desk of desks) {
    await desk.exchange();
    empty(desk.db);
    desk.db.tx(() => {
      aCompany(desk.db);
      aBinding(desk.db);
      fill(desk.db);
    });
  }
  return desks;
}

/** A desk's file may have been another test's. */
function empty(db: Writer): void {
  const tables = db.all<{ name: string }>({
    sql: "select name from sqlite_schema where type = 'table' and (name like 'central_%' or name like 'certification_%' or name in ('state_commission_rule', 'connection'))",
    parameters: [],
  } as never);
  db.tx(() => {
    for (const { name } of tables) db.runSql(`delete from ${name}`, []);
  });
}

/** The market of a seed, every order of which was sent, waits or was paid only. */
export function fillMarket(db: Writer, seed: number, size = 70): Market {
  const market = { ...aMarket(seed, size), shipments: [] };
  insertMarket(db, market);
  const dice = random(seed + 1);
  for (const { id, ordered_at } of market.orders) {
    for (let turn = 0; turn < dice.below(3); turn += 1) {
      const state = dice.pick(['done', 'done', 'done', 'cancel', 'assigned']);
      const at = (ordered_at ?? 0) + dice.below(6) * 86_400_000;
      aShipment(db, { id: id * 10 + turn, orderId: id, state, at: state === 'done' ? at : null });
    }
  }
  return market;
}

export function aShipment(
  db: Writer,
  { id, orderId, state, at }: { id: number; orderId: number; state: string; at: number | null },
): void {
  db.run(
    central.insertInto('central_shipment').values({
      ...{ id, name: `OUT${id}`, state, direction: 'outgoing', order_id: orderId, origin: null },
      ...{ partner_id: null, carrier_id: null, tracking_number: null, scheduled_at: null },
      ...{ due_at: null, done_at: at, weight_micro: 0, backorder_id: null, return_id: null },
      ...{ company_id: 1, created_at: 0, written_at: 0 },
    }),
  );
}

/** As the fold of the policy stream would leave them. */
export function putRules(db: Writer, { rules }: RuleSet): void {
  for (const { version, rule, spec } of rules) {
    const { scope } = spec;
    db.runSql(
      `insert or replace into state_commission_rule (version, rule, decision, seq, charge, vendor_id, category_id,
        product_id, tier, payment_method, province_id, first_orders, from_day, to_day, name, spec, central_id)
        values (?, ?, 'test', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)`,
      [
        ...[version, rule, spec.charge, scope.vendorId, scope.categoryId, scope.productId],
        ...[scope.tier, scope.paymentMethod, scope.provinceId, spec.firstOrders],
        ...[spec.from, spec.to, spec.name, JSON.stringify(spec)],
      ],
    );
  }
}

/** What was decided, or the code of the refusal. */
export function close(
  desk: FactDesk,
  day: string,
  { rules, tax = taxOfTest }: { rules: RuleSet; tax?: TaxOfDay },
): ReturnType<typeof freezeDay> | string {
  const clock = { now: () => NOW };
  const { db, uid } = desk;
  try {
    return db.tx(() => freezeDay(db, { day, known: { rules, tax }, clock, uid }));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

export const days = (from: string, count: number, every = 1): string[] =>
  Array.from({ length: count }, (_, at) => addDays(from, at * every));

/** All that a close of the day would do, held. */
export function planOf(db: Reader, span: { day: string; since: string }, known: Known) {
  const lines: ToFreeze[] = [];
  const refused: Refused[] = [];
  planInto(
    db,
    { ...span, known },
    {
      line: ({ line, charges }) => void lines.push({ line: { ...line }, charges }),
      reversals: () => undefined,
      waits: () => undefined,
      refused: (line) => void refused.push(line),
    },
  );
  return { lines, refused };
}
