import { join } from 'node:path';
import { openWriter } from '../../main/db/open.ts';
import { fillState, StateRows } from '../../main/db/state-rows.ts';
import { pricedRows } from '../../main/facts/folds/priced-rows.ts';
import { pricingFold } from '../../main/facts/folds/pricing.fold.ts';
import { linesPriced } from '../../main/facts/streams/pricing.stream.ts';
import { freezeDay } from '../../main/features/commission/close/freeze.ts';
import { planInto } from '../../main/features/commission/close/plan.ts';
import { countLines, listLines } from '../../main/features/commission/lines/lines.store.ts';
import { sumOpen } from '../../main/features/commission/lines/sum-open.ts';
import type { Rule, RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import { periodOfMonth } from '../../shared/kernel/business-day.ts';
import { NOW } from '../support/fixed-clock.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { commissionReplica, MONTH, manyRules, query } from './commission-replica.ts';
import { type Bench, type Measured, median, rounded } from './measure.ts';

const LOOKED_UP = 20_000;
const period = periodOfMonth(MONTH);
const nowhere = {
  ...{ vendorId: null, categoryId: null, productId: null, tier: null },
  ...{ paymentMethod: null, provinceId: null },
};
const tax = {
  ...{ pkp: true, ppnPpm: 120_000, dppNumerator: 11, dppDenominator: 12 },
  ...{ rounding: 'half_up' as const, pph22: null, unsettled: [], packVersion: 'bench' },
};

type Db = ReturnType<typeof commissionReplica>;

function seconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1_000;
}

function ruleSet(db: Db): RuleSet {
  const rules = manyRules(db).map(({ vendorId, categoryId, from, to, ppm }, no): Rule => {
    const version = `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;
    return {
      ...{ version, rule: version, no, origin: 'fact', centralId: null },
      spec: {
        ...{
          name: `Tarif ${no}`,
          charge: 'commission',
          scope: { ...nowhere, vendorId, categoryId },
        },
        ...{
          per: 'line',
          rate: { kind: 'percent', ppm },
          floor: null,
          cap: null,
          firstOrders: null,
        },
        ...{ taxMode: 'exclusive', includesShipping: false, from, to },
      },
    };
  });
  const precedence = [{ from: '0001-01-01', shapes: defaultPrecedence }];
  return { rules, precedence, origin: 'fact', hash: 'bench' };
}

/** The same lines with nothing done to them. */
function bare(db: Db): number {
  return (
    db.get<{ n: number }>(
      query(
        `select count(*) as n, sum(subtotal_minor) as minor, sum(vendor_id) as vendors, sum(category_id) as categories
          from sale_line where day between ? and ?`,
        [period.from, period.to],
      ),
    )?.n ?? 0
  );
}

interface Looked {
  vendor_id: number;
  category_id: number;
  day: string;
  subtotal_minor: number;
}

/** What a programme does that asks for every line, and then for its rule. */
function lookedUp(db: Db): number {
  const lines = db.all<{ line_id: number }>(
    query(`select line_id from sale_line where day between ? and ? limit ${LOOKED_UP}`, [
      period.from,
      period.to,
    ]),
  );
  let amount = 0;
  const took = seconds(() => {
    for (const { line_id } of lines) {
      const line = db.get<Looked>(
        query(
          'select vendor_id, category_id, day, subtotal_minor from sale_line where line_id = ?',
          [line_id],
        ),
      );
      if (line === undefined) continue;
      const { vendor_id, category_id, day, subtotal_minor } = line;
      const rule = db.get<{ ppm: number }>(
        query(
          `select ppm from temp.bench_rule where (vendor_id = ? or vendor_id is null)
            and (category_id = ? or category_id is null) and from_day <= ?
            and (to_day is null or to_day > ?)
            order by vendor_id is null, category_id is null limit 1`,
          [vendor_id, category_id, day, day],
        ),
      );
      amount += Math.round((Math.round(subtotal_minor / 100) * (rule?.ppm ?? 0)) / 1e6);
    }
  });
  if (amount === 0) throw new Error('Nothing was looked up.');
  return took / lines.length;
}

function putBenchRules(db: Db, { rules }: RuleSet): void {
  db.runSql('drop table if exists temp.bench_rule', []);
  db.runSql(
    'create temp table bench_rule (vendor_id integer, category_id integer, from_day text, to_day text, ppm integer)',
    [],
  );
  for (const { spec } of rules) {
    const ppm = spec.rate.kind === 'percent' ? spec.rate.ppm : 0;
    db.runSql('insert into temp.bench_rule values (?, ?, ?, ?, ?)', [
      ...[spec.scope.vendorId, spec.scope.categoryId, spec.from, spec.to, ppm],
    ]);
  }
  db.runSql('create index temp.bench_rule_of on bench_rule (vendor_id, category_id, from_day)', []);
}

type Known = Parameters<typeof freezeDay>[1]['known'];

function emptyBooks(db: Db): void {
  db.runSql('delete from fact_pending', []);
  db.runSql('delete from state_commission_day', []);
}

/** A close of the whole month at once, up to the commit of what is sent to the central. */
function freezeMonth(db: Db, known: Known): number {
  emptyBooks(db);
  db.runSql(
    `insert into state_commission_day (month, day, lines, amount, tax) values (?, ?, 0, 0, 0)`,
    [MONTH, period.from],
  );
  const clock = { now: () => NOW };
  return seconds(() => db.tx(() => void freezeDay(db, { day: period.to, known, clock, uid: 2 })));
}

/** What no way to freeze can go below where rows are written: the same rows, made before, into the table they come to. */
function insertedBare(db: Db): { rows: number; bareInsert: number; fold: number } {
  const { profile, remove } = tempProfile();
  const [table] = pricingFold.tables;
  if (table === undefined) throw new Error('No table.');
  const said = db.all<{ data: string }>(
    query("select data from fact_pending where kind = 'lines.priced' order by id"),
  );
  const facts = said.map(({ data }, at) => ({
    ...{ stream: `pricing/${MONTH}`, seq: at + 1, centralId: at + 1, uid: 2, at: NOW, version: 2 },
    ...{ uuid: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, kind: 'lines.priced' },
    ...{ heads: { staff: 1, policy: 0 }, data: linesPriced.data.parse(JSON.parse(data)) },
  }));
  const rows = facts.flatMap(({ data, seq }) =>
    [...pricedRows(data)].map((row) => {
      const whole: Readonly<Record<string, string | number | null>> = {
        ...{ ...row, month: MONTH, chunk: seq, day: data.day },
      };
      return table.columns.map((column) => whole[column] ?? null);
    }),
  );
  const bare = openWriter(join(profile, 'bare.db'));
  const bareInsert = seconds(() => bare.tx(() => fillState(bare, table, rows)));
  bare.close();
  const folded = openWriter(join(profile, 'folded.db'));
  const priced = pricingFold.steps.find(({ kind }) => kind === 'lines.priced');
  const fold = seconds(() =>
    folded.tx(() => {
      const state = new StateRows(folded, { empty: true });
      for (const fact of facts) {
        priced?.bind(fact)?.apply(state);
        state.flush(folded, pricingFold.tables);
      }
    }),
  );
  folded.close();
  remove();
  return { rows: rows.length, bareInsert: rounded(bareInsert), fold: rounded(fold) };
}

async function measured({ runs, rows }: { runs: number; rows: number }): Promise<Measured> {
  const db = commissionReplica(rows);
  const rules = ruleSet(db);
  putBenchRules(db, rules);
  const known = { rules, tax };
  const filter = { period, vendorId: null, categories: null, provinceId: null };
  const times = {
    bare: [] as number[],
    price: [] as number[],
    byVendor: [] as number[],
    freeze: [] as number[],
    lookup: [] as number[],
  };
  let lines = 0;
  let priced = 0;
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(seconds(() => (lines = bare(db))));
    times.price.push(
      seconds(() => {
        priced = sumOpen(db, filter, { by: null, known }).get(null)?.lines ?? 0;
      }),
    );
    times.byVendor.push(seconds(() => sumOpen(db, filter, { by: 'vendor', known })));
    times.freeze.push(freezeMonth(db, known));
    times.lookup.push(lookedUp(db));
  }
  if (priced !== lines) throw new Error(`${priced} of ${lines} lines were priced.`);
  const inserted = insertedBare(db);
  emptyBooks(db);
  const nothing = () => undefined;
  const unheard = { line: nothing, reversals: nothing, waits: nothing, refused: nothing };
  const span = { day: period.to, since: period.from, known };
  const plan = seconds(() => planInto(db, span, unheard));
  const first = { ...filter, state: 'all' as const, search: '' };
  const page = seconds(() => listLines(db, first, { limit: 50, offset: 0, descending: true }));
  const count = seconds(() => countLines(db, first));
  db.close();
  const [bareSeconds = 0, price = 0, byVendor = 0, freeze = 0, lookup = 0] =
    Object.values(times).map(median);
  const ratioOf = (took: number): number => rounded(bareSeconds / took);
  return {
    ratio: ratioOf(price),
    against: 'a bare SQL scan of the same lines; aims: >= 0.4, frozen >= 0.15',
    lines,
    rules: rules.rules.length,
    timesALookup: rounded((lookup * lines) / price, 1),
    ratioByVendor: ratioOf(byVendor),
    ratioFrozen: ratioOf(freeze),
    timesALookupFrozen: rounded((lookup * lines) / freeze, 1),
    /** When the central has it: its rows into their table, and the same rows without a fold. */
    inserted,
    ratioBareInsert: ratioOf(inserted.bareInsert),
    seconds: {
      ...{ bare: rounded(bareSeconds), price: rounded(price), freeze: rounded(freeze) },
      ...{ planOfTheClose: rounded(plan), firstPage: rounded(page), count: rounded(count) },
    },
    linesPerSecond: Math.round(lines / price),
  };
}

const about = 'price a month, freeze it, against a bare scan and a lookup per line';

export const commission: Bench = {
  about: `${about}; --rows is the lines of the replica`,
  rows: 1_000_000,
  run: measured,
};

export const commission10m: Bench = {
  about: `${about}, in three years of 10 million lines (made once, some minutes and 2 GB)`,
  rows: 10_000_000,
  run: measured,
};
