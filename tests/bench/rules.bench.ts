import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { findConflicts } from '../../main/features/commission/rules/check/conflicts.service.ts';
import { proposeRules } from '../../main/features/commission/rules/proposals/propose.service.ts';
import type { CommandCall } from '../../main/platform/calls/calls.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { putRules } from '../commission/a-close.ts';
import { anywhere, aRule, aSet } from '../commission/rule-makers.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { query } from './commission-replica.ts';
import { type Bench, median, rounded } from './measure.ts';

const VENDORS = 2_000;
const PRODUCTS = 20_000;
const CATEGORIES = 60;
const AIM_MS = 100;

/** Every vendor has dated rules in two categories; every tenth is left without one from next year on. */
function fill(db: Writer, rules: number): void {
  aCompany(db);
  aBinding(db, { role: 'finance' });
  for (let id = 1; id <= CATEGORIES; id += 1) {
    db.runSql('insert into central_category (id, name, full_name, parent_id) values (?, ?, ?, ?)', [
      ...[id, `Kategori ${id}`, `Kategori ${id}`, id > 6 ? 1 + (id % 6) : null],
    ]);
  }
  for (let id = 1; id <= VENDORS; id += 1) {
    db.runSql(
      'insert into central_partner (id, name, active, is_company, customer_rank, supplier_rank) values (?, ?, 1, 1, 0, 1)',
      [id, `Penjual ${id}`],
    );
  }
  for (let id = 1; id <= PRODUCTS; id += 1) {
    const vendor = 1 + (id % VENDORS);
    db.runSql(
      `insert into central_product (id, name, active, category_id, vendor_id, list_price_micro, sale_ok, weight_micro)
        values (?, ?, 1, ?, ?, 0, 1, 0)`,
      [id, `Produk ${id}`, 1 + ((vendor + (id % 2)) % CATEGORIES), vendor],
    );
  }
  const specs = Array.from({ length: rules }, (_, no) => {
    const vendorId = 1 + (no % VENDORS);
    const turn = Math.floor(no / VENDORS);
    const from = addDays('2022-01-01', 730 * (turn >> 1));
    const isLast = no + 2 * VENDORS >= rules;
    const to = isLast ? (vendorId % 10 === 0 ? '2027-01-01' : null) : addDays(from, 730);
    const categoryId = 1 + ((vendorId + (turn % 2)) % CATEGORIES);
    const rate = { kind: 'percent', ppm: 50_000 + no } as const;
    const scope = { ...anywhere, vendorId, categoryId };
    return aRule({ name: `Tarif ${no}`, scope, rate, from, to });
  });
  db.tx(() => putRules(db, aSet(specs)));
}

function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** No cleverness: the rules as they are stored, read once. */
const bare = (db: Writer): unknown =>
  db
    .all<{ spec: string }>(query('select spec from state_commission_rule'))
    .map(({ spec }) => JSON.parse(spec));

export const rules: Bench = {
  about: 'save a rule and see conflicts, gaps and shadowed rules; --rows is the rules that stand',
  rows: 8_000,
  run: async ({ runs, rows }) => {
    const db = openWriter(':memory:');
    fill(db, rows);
    const actor = { login: 'bench', role: 'finance', via: 'local' } as const;
    const folders = {} as CommandCall['folders'];
    const call: CommandCall = { db, actor, clock: { now: () => NOW }, folders };
    const times = { bare: [] as number[], save: [] as number[], see: [] as number[] };
    let seen: ReturnType<typeof findConflicts> | undefined;
    const first = milliseconds(() => {
      findConflicts(db, { changes: [], decision: null, from: TODAY, limit: 100, now: NOW });
    });
    for (let run = 0; run < Math.max(runs, 5); run += 1) {
      const rule = aRule({ name: 'Baru', scope: { ...anywhere, productId: 1 + run } });
      const changes = [{ op: 'add', rule }];
      times.bare.push(milliseconds(() => bare(db)));
      times.save.push(
        milliseconds(() => db.tx(() => void proposeRules(call, { title: 'Baru', changes }))),
      );
      const asked = { changes, decision: null, from: TODAY, limit: 100, now: NOW };
      times.see.push(milliseconds(() => (seen = findConflicts(db, asked))));
    }
    db.close();
    const [bareMs = 0, save = 0, see = 0] = [times.bare, times.save, times.see].map(median);
    return {
      ratio: rounded(bareMs / (save + see)),
      against: `a bare read of the same rules; the aim is less than ${AIM_MS} ms for both`,
      rules: rows,
      gaps: seen?.gaps.total,
      shadowed: seen?.shadowed.total,
      milliseconds: {
        ...{ save: rounded(save, 1), see: rounded(see, 1), both: rounded(save + see, 1) },
        ...{ firstEver: rounded(first, 1), bare: rounded(bareMs, 1) },
      },
    };
  },
};
