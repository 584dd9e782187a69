import { afterEach, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { priceOrders } from '../../main/features/commission/lines/price-lines.ts';
import { firstPack } from '../../main/features/commission/packs/shipped/index.ts';
import { taxBook } from '../../main/features/commission/packs/tax-on.ts';
import type { RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { parseDraft } from '../../main/features/commission/simulate/draft/draft-file.ts';
import { draftedSet, heldOn } from '../../main/features/commission/simulate/draft/draft-set.ts';
import {
  type Assumed,
  type Outcome,
  simulate,
} from '../../main/features/commission/simulate/simulate.ts';
import { addSums, noSums } from '../../main/features/commission/simulate/sums.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { fillMarket } from './a-close.ts';
import { decided } from './decisions.ts';
import { rulesOf } from './market-rules.ts';
import { anywhere, aRule, aSet } from './rule-makers.ts';

const SEEDS = isWhole ? 60 : 5;
const period = { from: '2026-02-05', to: '2026-04-10' };
const MIDDLE = '2026-03-10';
const APPOINTED = 'tax.appointment/kep-1';

let replica: TempReplica | null = null;
afterEach(() => replica?.close());

/** A market with PPN from the start, PKP from the middle on, PPh 22 for some days, and some vendors spared. */
function market(seed: number, size = 250): Writer {
  replica?.close();
  replica = tempReplica();
  const { db } = replica;
  aBinding(db);
  fillMarket(db, seed, size);
  decided(db, 'tax.platform_pkp', '2026-01-01', { pkp: false });
  decided(db, 'tax.platform_pkp', MIDDLE, { pkp: true });
  decided(db, APPOINTED, '2026-01-01', { collectFrom: '2026-03-01', collectTo: '2026-03-20' });
  decided(db, 'tax.statement/2003/2026', '2026-01-01', {
    type: 'below_500',
    from: '2026-01-01',
    to: null,
  });
  return db;
}

function run(db: Writer, old: Assumed, drafted: Assumed): Outcome {
  const steps = simulate(db, { old, drafted, period });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function totalOf({ cells }: Outcome) {
  const total = noSums();
  for (const { sums } of cells) addSums(total, sums);
  return total;
}

/** As if it had been read from a file: nothing of it is the same object. */
function throughFile(db: Writer, set: RuleSet): RuleSet {
  const rules = set.rules.map(({ spec }) => spec);
  const file: unknown = JSON.parse(JSON.stringify({ format: 1, rules }));
  return draftedSet(aSet([]), parseDraft(db, file));
}

/** Vendor, category and day decide: what is priced as it is read. */
function plainRules(seed: number): RuleSet {
  const dice = random(seed);
  const percent = (): RuleSpec['rate'] => ({ kind: 'percent', ppm: dice.below(200_000) });
  const turn = addDays('2026-02-20', dice.below(30));
  const vendors = [2003, 2004, 2005].flatMap((vendorId) => [
    aRule({ scope: { ...anywhere, vendorId }, rate: percent(), to: turn, floor: 1_000 }),
    aRule({ scope: { ...anywhere, vendorId }, rate: percent(), from: turn, cap: 9_000 }),
  ]);
  const scope = { ...anywhere, categoryId: 801 + dice.below(3) };
  const fixed = { kind: 'fixed', amount: dice.below(2_000) } as const;
  return aSet([
    ...(dice.chance(0.5) ? vendors : vendors.slice(2)),
    ...[
      aRule({ scope, rate: percent() }),
      ...(dice.chance(0.5) ? [aRule({ rate: percent() })] : []),
    ],
    aRule({ scope, charge: 'processing', per: 'item', rate: fixed }),
  ]);
}

const makers: [string, (seed: number) => RuleSet][] = [
  ['any rules', rulesOf],
  ['plain rules', plainRules],
];

test.each(makers)('the same rules, read anew from a file, differ on no line: %s', (_name, make) => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const db = market(seed);
    const rules = make(seed * 7);
    const taxes = taxBook(db);
    const found = run(db, { rules, taxes }, { rules: throughFile(db, rules), taxes });
    const total = totalOf(found);
    expect(total.lines).toBeGreaterThan(30);
    expect(total).toMatchObject({ winnerChanged: 0, differing: 0, old: total.new });
    expect(found.changes.of('any')).toEqual([]);
  }
});

interface Side {
  amount: number;
  tax: number;
  withheld: number;
}

const keys = ['vendorId', 'categoryId', 'provinceId'] as const;

/** Whole orders, one day's tax at a time, summed by each key: no code of the simulator. */
function byHand(db: Writer, rules: RuleSet) {
  const taxes = taxBook(db);
  const days = db.all<{ day: string; ids: string }>({
    sql: `select ordered_day as day, json_group_array(id) as ids from central_order
      where ordered_day between ? and ? group by 1`,
    parameters: [period.from, period.to],
  } as never);
  const sums = new Map(keys.map((key) => [key, new Map<number, Side>()]));
  const winners = new Map<string, string>();
  for (const { day, ids } of days) {
    const priced = priceOrders(db, JSON.parse(ids), { rules, tax: taxes.on(day) });
    for (const { line, charges } of priced.lines.values()) {
      const one: Side = { amount: 0, tax: 0, withheld: 0 };
      for (const { charge, rule, amount, tax } of charges) {
        one.amount += amount;
        one.tax += tax;
        const { name: _, from: _f, to: _t, ...content } = rule?.spec ?? aRule();
        winners.set(`${line.lineId} ${charge}`, rule === null ? 'gap' : JSON.stringify(content));
      }
      const isTaken = day >= '2026-03-01' && day < '2026-03-20' && line.vendorId !== 2003;
      if (isTaken) one.withheld = Math.round((line.base * 5_000) / 1_000_000);
      for (const key of keys) add(sums.get(key), line[key] ?? 0, one);
    }
  }
  return { sums, winners, gaps: [...winners.values()].filter((one) => one === 'gap').length };
}

function add(to: Map<number, Side> | undefined, key: number, one: Side): void {
  const sum = to?.get(key) ?? { amount: 0, tax: 0, withheld: 0 };
  to?.set(key, sum);
  sum.amount += one.amount;
  sum.tax += one.tax;
  sum.withheld += one.withheld;
}

test.each(makers)('a draft comes to what pricing every order by it comes to: %s', (_name, make) => {
  let changed = 0;
  let gaps = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const db = market(seed);
    const sides = { old: make(seed * 7), new: make(seed * 11 + 1) };
    const taxes = taxBook(db);
    const drafted = throughFile(db, sides.new);
    const found = run(db, { rules: sides.old, taxes }, { rules: drafted, taxes });
    const [before, after] = [byHand(db, sides.old), byHand(db, sides.new)];
    for (const [side, { sums }] of [
      ['old', before],
      ['new', after],
    ] as const) {
      expect(summed(found, side, 'vendorId')).toEqual(sums.get('vendorId'));
      expect(summed(found, side, 'categoryId')).toEqual(sums.get('categoryId'));
      const regions = new Map([...found.regions].map(([id, one]) => [id, bare(one[side])]));
      expect(regions).toEqual(sums.get('provinceId'));
    }
    const { old, new: now } = totalOf(found);
    expect([old.gaps, now.gaps]).toEqual([before.gaps, after.gaps]);
    gaps += old.gaps;
    const asked = [...new Set([...before.winners.keys(), ...after.winners.keys()])];
    const expected = asked.filter((key) => before.winners.get(key) !== after.winners.get(key));
    const winners = found.changes.of('winner').map(({ lineId, charge }) => `${lineId} ${charge}`);
    expect(winners.sort()).toEqual(expected.sort());
    changed += winners.length;
  }
  expect(changed).toBeGreaterThan(SEEDS * 15);
  if (make === plainRules) expect(gaps).toBeGreaterThan(0);
});

const bare = ({ amount, tax, withheld }: Side): Side => ({ amount, tax, withheld });

function summed({ cells }: Outcome, side: 'old' | 'new', key: 'vendorId' | 'categoryId') {
  const sums = new Map<number, Side>();
  for (const { sums: one, ...ids } of cells) add(sums, ids[key], one[side]);
  return sums;
}

test('a pack instead of the one that counts moves taxes and withholdings, and no fee', () => {
  const db = market(3);
  const pack = structuredClone(parseDraft(db, { format: 1, pack: firstWith() }).pack);
  if (pack === null) throw new Error('The draft has a pack.');
  const rules = aSet([aRule()]);
  const found = run(db, { rules, taxes: taxBook(db) }, { rules, taxes: taxBook(db, pack) });
  const { old, new: drafted, winnerChanged } = totalOf(found);
  expect(drafted.amount).toBe(old.amount);
  expect(drafted.withheld).toBeGreaterThan(old.withheld * 1.9);
  expect(old.tax).toBeGreaterThan(0);
  expect(drafted.tax).toBeGreaterThan(old.tax);
  expect(winnerChanged).toBe(0);
  expect(found.unsettled).toContain('pph22.marketplace.base');
});

test('as of one day: both sides as if what held on it had always held', () => {
  const db = market(4);
  const live = aSet([
    aRule({ to: '2026-03-01' }),
    aRule({ from: '2026-03-01', rate: { kind: 'percent', ppm: 80_000 } }),
  ]);
  const later = { ...aRule({ from: '2027-01-01', rate: { kind: 'percent', ppm: 100_000 } }) };
  const [, second] = live.rules;
  const file = {
    format: 1,
    changes: [{ op: 'add', replaces: second?.version, rule: later }],
  };
  const drafted = draftedSet(live, parseDraft(db, file));
  const taxes = taxBook(db);
  const asTheyWere = totalOf(run(db, { rules: live, taxes }, { rules: drafted, taxes }));
  expect(asTheyWere.differing).toBe(0);
  const day = '2027-01-01';
  const asIf = totalOf(
    run(db, { rules: heldOn(live, day), taxes }, { rules: heldOn(drafted, day), taxes }),
  );
  const tenth = Math.abs(asIf.new.amount - asIf.base / 10);
  const eight = Math.abs(asIf.old.amount - (asIf.base * 8) / 100);
  expect(asIf.lines).toBe(asTheyWere.lines);
  expect(Math.max(tenth, eight)).toBeLessThan(asIf.lines);
  expect(asIf.winnerChanged).toBe(asIf.lines);
});

function firstWith() {
  const pack = structuredClone(firstPack);
  for (const row of pack.rows) {
    if (row.key === 'pph22.marketplace.rate') row.value = 10_000;
    if (row.key === 'ppn.dpp_factor.umum' && row.to === null) row.value = [1, 1];
  }
  return { ...pack, version: 'uji-2' };
}
