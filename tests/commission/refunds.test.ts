import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RefundDoc } from '../../main/features/commission/refunds/refund-docs.ts';
import { type FrozenPrice, reversalsOf } from '../../main/features/commission/refunds/reversals.ts';
import { isWhole } from '../support/whole.ts';

const numRuns = isWhole ? 20_000 : 1_500;
const given = { kept: false, bearer: 'platform' } as const;

function aPrice(lineId: number, price: Partial<FrozenPrice> = {}): FrozenPrice {
  return {
    ...{ lineId, charge: 'commission', rule: 'v', orderId: 1, orderDay: '2026-01-01', vendorId: 7 },
    ...{ productId: null, categoryPath: [], provinceId: null, amount: 9_500, tax: 1_045 },
    ...{ gross: 20_000_000, shipping: 0, seq: 0, refunded: 0, refunds: [] },
    ...price,
  };
}

function aDoc(id: string, doc: Partial<RefundDoc> = {}): RefundDoc {
  return { id, day: '2026-01-02', reason: 'other', lines: [], unnamed: 0, shipping: 0, ...doc };
}

/** As if the reversals had been frozen: what the next close starts from. */
function after(
  prices: readonly FrozenPrice[],
  found: ReturnType<typeof reversalsOf>,
): FrozenPrice[] {
  return prices.map((price) => {
    const mine = found.filter(
      ({ line, charge }) => line === price.lineId && charge === price.charge,
    );
    const last = mine.at(-1);
    if (last === undefined) return price;
    const refunds = [...price.refunds, ...mine.map(({ refund }) => refund)];
    return { ...price, seq: last.seq, refunded: last.refunded, refunds };
  });
}

const sum = (found: ReturnType<typeof reversalsOf>, of: 'amount' | 'tax' | 'share'): number =>
  found.reduce((total, one) => total + one[of], 0);

test('a full refund takes back the whole fee and its PPN, never one rupiah more, as one negative line', () => {
  const found = reversalsOf(
    [aPrice(1)],
    [aDoc('note/1', { lines: [{ lineId: 1, minor: 20_000_000 }] })],
    () => given,
  );
  expect(found).toMatchObject([{ line: 1, seq: 1, amount: -9_500, tax: -1_045, refund: 'note/1' }]);
});

test('refunded twice, the second takes back nothing more than what is left', () => {
  const half = aDoc('note/1', { lines: [{ lineId: 1, minor: 15_000_000 }] });
  const twice = aDoc('note/2', { lines: [{ lineId: 1, minor: 15_000_000 }] });
  const prices = [aPrice(1)];
  const first = reversalsOf(prices, [half], () => given);
  const second = reversalsOf(after(prices, first), [half, twice], () => given);
  expect([sum(first, 'amount'), sum(second, 'amount')]).toEqual([-7_125, -2_375]);
  expect(reversalsOf(after(after(prices, first), second), [half, twice], () => given)).toEqual([]);
});

test('a refund of the delivery alone takes back nothing, but where delivery was in the base', () => {
  const doc = aDoc('note/1', { shipping: 1_800_000 });
  expect(reversalsOf([aPrice(1)], [doc], () => given)).toEqual([]);
  const withShipping = aPrice(1, { shipping: 1_800_000, amount: 10_900 });
  const found = reversalsOf([withShipping], [doc], () => given);
  expect(found).toMatchObject([{ amount: -900, refunded: 1_800_000, refundable: 21_800_000 }]);
});

test('a refund that names no line is shared out among the lines by what is left of each', () => {
  const prices = [aPrice(1), aPrice(2, { gross: 10_000_000, amount: 5_000, tax: 550 })];
  const named = aDoc('note/1', { lines: [{ lineId: 1, minor: 20_000_000 }] });
  const found = reversalsOf(prices, [named, aDoc('note/2', { unnamed: 5_000_000 })], () => given);
  expect(found.map(({ line, refund, amount }) => [line, refund, amount])).toEqual([
    [1, 'note/1', -9_500],
    [2, 'note/2', -2_500],
  ]);
});

test('kept: the fee stays, the share is on record with who bears it, and the next refund starts behind it', () => {
  const docs = [
    aDoc('note/1', { reason: 'damaged', lines: [{ lineId: 1, minor: 10_000_000 }] }),
    aDoc('note/2', { lines: [{ lineId: 1, minor: 10_000_000 }] }),
  ];
  const terms = ({ reason }: RefundDoc) =>
    reason === 'damaged' ? ({ kept: true, bearer: 'vendor' } as const) : given;
  expect(reversalsOf([aPrice(1)], docs, terms)).toMatchObject([
    { refund: 'note/1', kept: true, bearer: 'vendor', share: 4_750, amount: 0, tax: 0 },
    { refund: 'note/2', kept: false, bearer: 'platform', share: 4_750, amount: -4_750 },
  ]);
});

test('one that became known late is counted, although a later one is frozen', () => {
  const [early, late] = [
    aDoc('note/1', { day: '2026-01-02', lines: [{ lineId: 1, minor: 4_000_000 }] }),
    aDoc('note/2', { day: '2026-01-09', lines: [{ lineId: 1, minor: 6_000_000 }] }),
  ];
  const prices = [aPrice(1)];
  const first = reversalsOf(prices, [late], () => given);
  const second = reversalsOf(after(prices, first), [early, late], () => given);
  expect(second).toMatchObject([{ refund: 'note/1', seq: 2, amount: -1_900 }]);
});

const refundArb = fc.record({
  line: fc.integer({ min: 1, max: 3 }),
  minor: fc.integer({ min: 1, max: 900_000 }),
  kind: fc.constantFrom('line', 'full', 'unnamed', 'shipping'),
  kept: fc.boolean(),
});

test('whatever is refunded, in whatever closes: never more than was charged, and all of it where all went back', () => {
  fc.assert(
    fc.property(
      fc.array(refundArb, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(2_000_000), { minLength: 3, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 800_000 }), { minLength: 3, maxLength: 3 }),
      fc.nat(5),
      (refunds, fees, grosses, cut) => {
        const prices = grosses.map((gross, at) =>
          aPrice(at + 1, { gross, amount: fees[at] ?? 0, tax: (fees[at] ?? 0) % 97, shipping: 0 }),
        );
        const docs = refunds.map(({ line, minor, kind, kept }, at) => {
          const of = kind === 'full' ? (grosses[line - 1] ?? 0) : minor;
          const named = kind === 'line' || kind === 'full' ? [{ lineId: line, minor: of }] : [];
          return aDoc(`note/${at}`, {
            lines: named,
            ...{
              unnamed: kind === 'unnamed' ? minor : 0,
              shipping: kind === 'shipping' ? minor : 0,
            },
            reason: kept ? 'kept' : 'other',
          });
        });
        const terms = ({ reason }: RefundDoc) => ({ ...given, kept: reason === 'kept' });
        const whole = reversalsOf(prices, docs, terms);
        const first = reversalsOf(prices, docs.slice(0, cut), terms);
        const rest = reversalsOf(after(prices, first), docs, terms);
        expect([...first, ...rest].sort(byRow)).toEqual([...whole].sort(byRow));
        const refunded = refundedByHand(grosses, docs);
        prices.forEach((price, at) => {
          const mine = whole.filter(({ line }) => line === price.lineId);
          const of = refunded[at] ?? 0n;
          const gross = BigInt(price.gross);
          expect(BigInt(sum(mine, 'share'))).toBe(
            (BigInt(price.amount) * of * 2n + gross) / (gross * 2n),
          );
          const kept = mine.filter((one) => one.kept);
          expect(sum(mine, 'amount') + sum(mine, 'share') - sum(kept, 'share')).toBe(0);
          if (of === gross) expect(sum(mine, 'share')).toBe(price.amount);
          const taxKept = kept.length > 0;
          if (of === gross && !taxKept) expect(sum(mine, 'tax') + price.tax).toBe(0);
        });
      },
    ),
    { numRuns },
  );
});

/** What was refunded of each line in the end: named parts, and what names none rupiah by rupiah to who is owed most. */
function refundedByHand(grosses: readonly number[], docs: readonly RefundDoc[]): bigint[] {
  const said = grosses.map(() => 0n);
  for (const { lines, unnamed } of docs) {
    for (const { lineId, minor } of lines)
      said[lineId - 1] = (said[lineId - 1] ?? 0n) + BigInt(minor);
    const left = grosses.map((gross, at) => {
      const rest = BigInt(gross) - (said[at] ?? 0n);
      return rest > 0n ? rest : 0n;
    });
    const all = left.reduce((total, one) => total + one, 0n);
    if (all === 0n) continue;
    const minor = BigInt(unnamed) < all ? BigInt(unnamed) : all;
    const parts = left.map((one) => (minor * one) / all);
    const lost = left.map((one, at) => ({ at, rest: (minor * one) % all }));
    lost.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
    const missing = Number(minor - parts.reduce((total, one) => total + one, 0n));
    for (const { at } of lost.slice(0, missing)) parts[at] = (parts[at] ?? 0n) + 1n;
    parts.forEach((part, at) => {
      said[at] = (said[at] ?? 0n) + part;
    });
  }
  return said.map((one, at) => (one < BigInt(grosses[at] ?? 0) ? one : BigInt(grosses[at] ?? 0)));
}

function byRow(a: { line: number; seq: number }, b: { line: number; seq: number }): number {
  return a.line - b.line || a.seq - b.seq;
}
