import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFaults } from '../../main/facts/folds/rules/change-faults.ts';
import { withChanges } from '../../main/features/commission/rules/check/with-changes.ts';
import { bulkOutcome } from '../../shared/contract/commission-bulk.rules.ts';
import type { RuleChange } from '../../shared/contract/commission-change.ts';
import { promotionOver, type StandingRule } from '../../shared/contract/commission-promo.rules.ts';
import { scopeKey } from '../../shared/contract/commission-rule.rules.ts';
import type { RuleEdit, RuleSpec } from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { isWhole } from '../support/whole.ts';
import { aRule, aSet } from './rule-makers.ts';

const FIRST = '2026-01-01';
const DAYS = Array.from({ length: 60 }, (_, at) => addDays(FIRST, at));

/** Versions of one scope, one after the other, some with days between that nothing covers. */
const someVersions = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 15 }) }), { maxLength: 4 })
  .chain((spans) => fc.boolean().map((isOpen) => ({ spans, isOpen })))
  .map(({ spans, isOpen }): RuleSpec[] => {
    let day = FIRST;
    return spans.map(({ gap, length }, at) => {
      const from = addDays(day, gap);
      day = addDays(from, length);
      const to = isOpen && at === spans.length - 1 ? null : day;
      return aRule({ name: `Versi ${at}`, from, to });
    });
  });
const someWindow = fc
  .tuple(fc.nat(45), fc.integer({ min: 1, max: 14 }))
  .map(([at, length]) => ({ from: addDays(FIRST, at), to: addDays(FIRST, at + length) }));

const rate = { kind: 'percent', ppm: 10_000 } as const;

test('a promotion over what stands overlaps nothing, leaves no gap, and changes no day outside of it', () => {
  fc.assert(
    fc.property(someVersions, someWindow, (specs, window) => {
      const set = aSet(specs);
      const edits = promotionOver(set.rules, { name: 'Promo', rate, ...window });
      const changes = edits.map(asChange);
      const book = bookOf(set.rules);
      expect(changeFaults(changes, book)).toEqual([]);
      const after = withChanges(set, changes).rules;
      const isLaid = DAYS.some((day) => isIn(window, day) && on(set.rules, day) !== null);
      for (const day of DAYS) {
        const expected = isLaid && isIn(window, day) ? 'Promo' : on(set.rules, day);
        expect(on(after, day), day).toBe(expected);
      }
    }),
    { numRuns: isWhole ? 20_000 : 1_000 },
  );
});

test('a promotion over an open rule is three steps: the rule ends, the promotion, the rule again', () => {
  const [standing] = aSet([aRule({ name: 'Umum' })]).rules;
  const versions: StandingRule[] = standing === undefined ? [] : [standing];
  const window = { from: '2026-03-01', to: '2026-03-11' };
  expect(promotionOver(versions, { name: 'Lebaran', rate, ...window })).toMatchObject([
    { op: 'add', replaces: standing?.version, rule: { name: 'Lebaran', ...window, rate } },
    { op: 'add', replaces: null, rule: { name: 'Umum', from: '2026-03-11', to: null } },
  ]);
  expect(promotionOver([], { name: 'Lebaran', rate, ...window })).toEqual([]);
});

const version = randomUUID();
const bulk = (spec: RuleSpec, ...[change, day]: Tail) =>
  bulkOutcome({ version, spec }, change, day);
type Tail = [Parameters<typeof bulkOutcome>[1], string];

test('a change of many rules holds from its day on, and tells which it leaves as they are', () => {
  const open = aRule({ rate: { kind: 'percent', ppm: 50_000 }, from: '2026-01-01' });
  const points = { kind: 'points', ppm: 10_000 } as const;
  expect(bulk(open, points, '2026-06-01')).toMatchObject({
    edit: { op: 'add', replaces: version },
    after: { from: '2026-06-01', to: null, rate: { ppm: 60_000 } },
  });
  expect(bulk(open, points, '2025-06-01').after?.from).toBe('2026-01-01');
  expect(bulk({ ...open, to: '2026-06-01' }, points, '2026-06-01').why).toBe('over');
  const fixed = aRule({ rate: { kind: 'fixed', amount: 2_000 } });
  expect(bulk(fixed, points, '2026-06-01')).toMatchObject({ why: 'no_percent', edit: null });
  expect(bulk(open, { kind: 'percent', ppm: 50_000 }, '2026-06-01').why).toBe('same');
  expect(bulk(open, { kind: 'cap', amount: 9_000 }, '2026-06-01').after?.cap).toBe(9_000);
  expect(bulk(open, { kind: 'end' }, '2026-06-01')).toMatchObject({
    edit: { op: 'end', version, on: '2026-06-01' },
    after: { to: '2026-06-01' },
  });
});

test('points move every percentage of tiers, and no amount', () => {
  const steps = [
    { from: 0, ppm: 80_000 },
    { from: 1_000_000, amount: 70_000 },
  ];
  const tiers = aRule({ rate: { kind: 'tiers', by: 'value', marginal: false, steps } });
  expect(bulk(tiers, { kind: 'points', ppm: -5_000 }, '2026-06-01').after?.rate).toMatchObject({
    steps: [{ ppm: 75_000 }, { amount: 70_000 }],
  });
});

interface Holding {
  spec: RuleSpec;
}

function on(rules: readonly Holding[], day: string): string | null {
  const found = rules.filter(({ spec }) => isIn(spec, day));
  if (found.length > 1) throw new Error(`Two rules on ${day}.`);
  return found[0]?.spec.name ?? null;
}

function isIn({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || day < to);
}

function asChange(edit: RuleEdit): RuleChange {
  if (edit.op === 'end') return { op: 'end', version: edit.version, on: edit.on, central: null };
  const { rule, replaces } = edit;
  return { op: 'add', version: randomUUID(), rule, replaces, central: null };
}

function bookOf(rules: readonly StandingRule[]) {
  const held = rules.map(({ version: uuid, spec }) => {
    return { version: uuid, scope: scopeKey(spec), from: spec.from, to: spec.to };
  });
  return {
    version: (uuid: string) => held.find((one) => one.version === uuid),
    spansOf: (scope: string) => held.filter((one) => one.scope === scope),
  };
}
