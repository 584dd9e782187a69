import type { LineInput, Rule } from '../../main/features/commission/pricing/priced.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';

/** Prices by fractions of BigInt and by looking at every rule: written from the rules of the house, not from the code. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

const fraction = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});
const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

/** To the nearest whole, halves up; of what is not negative. */
export function whole({ over, under }: Fraction): bigint {
  const floor = over / under;
  return (over - floor * under) * 2n >= under ? floor + 1n : floor;
}

const SPECIFIC = [
  'vendorId',
  'tier',
  'productId',
  'categoryId',
  'paymentMethod',
  'provinceId',
] as const;
const SHORT: Record<(typeof SPECIFIC)[number], string> = {
  vendorId: 'vendor',
  tier: 'tier',
  productId: 'product',
  categoryId: 'category',
  paymentMethod: 'payment',
  provinceId: 'region',
};

export function shapeByHand({ scope }: RuleSpec): string {
  return (
    SPECIFIC.filter((one) => scope[one] !== null)
      .map((one) => SHORT[one])
      .join('+') || 'any'
  );
}

export function matchesByHand(
  { scope, from, to, firstOrders }: RuleSpec,
  line: LineInput,
): boolean {
  if (line.day < from || (to !== null && !(line.day < to))) return false;
  if (firstOrders !== null && line.orderOrdinal > firstOrders) return false;
  if (scope.categoryId !== null && !line.categoryPath.includes(scope.categoryId)) return false;
  return (['vendorId', 'productId', 'tier', 'paymentMethod', 'provinceId'] as const).every(
    (one) => scope[one] === null || scope[one] === line[one],
  );
}

/** Every rule is looked at; the best by place of its shape, then by nearness, then first orders, then lateness. */
export function winnerByHand(
  rules: readonly Rule[],
  order: readonly string[],
  line: LineInput,
): Rule | null {
  const rank = ({ spec, no }: Rule): (number | string)[] => [
    order.indexOf(shapeByHand(spec)),
    spec.scope.categoryId === null ? 0 : line.categoryPath.indexOf(spec.scope.categoryId),
    spec.firstOrders === null ? 1 : 0,
    -Number(spec.from.replaceAll('-', '')),
    no,
  ];
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matchesByHand(rule.spec, line)) continue;
    if (best === null || isBefore(rank(rule), rank(best))) best = rule;
  }
  return best;
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}

/** What a rule comes to of a base, counted in units of it: every rupiah of the base is looked up in its band. */
export function feeByHand(
  spec: RuleSpec,
  { base, quantityMicro, gmv }: { base: number; quantityMicro: number; gmv: number },
): bigint {
  if (base <= 0) return 0n;
  const count = spec.per === 'item' ? fraction(quantityMicro, 1_000_000) : fraction(1);
  const raw = rawByHand(spec, { base, count, gmv });
  let fee = whole(raw);
  const bound = (amount: number): bigint => whole(times(fraction(amount), count));
  if (spec.floor !== null && fee < bound(spec.floor)) fee = bound(spec.floor);
  if (spec.cap !== null && fee > bound(spec.cap)) fee = bound(spec.cap);
  return fee;
}

function rawByHand(
  { rate }: RuleSpec,
  { base, count, gmv }: { base: number; count: Fraction; gmv: number },
): Fraction {
  if (rate.kind === 'percent') return times(fraction(base), fraction(rate.ppm, 1_000_000));
  if (rate.kind === 'fixed') return times(fraction(rate.amount), count);
  const bounds = rate.steps.map(({ from }) =>
    rate.by === 'value' ? times(fraction(from), count) : fraction(from),
  );
  const start = fraction(rate.by === 'value' ? 0 : gmv);
  const end = plus(start, fraction(base));
  const at = rate.by === 'value' ? end : start;
  const bands = rate.steps.filter((_, index) => {
    const [low, high] = [bounds[index] ?? fraction(0), bounds[index + 1]];
    if (!rate.marginal) return !isLess(at, low) && (high === undefined || isLess(at, high));
    return isLess(low, end) && (high === undefined || isLess(start, high));
  });
  if (!rate.marginal && bands.length !== 1) throw new Error(`${bands.length} bands for ${base}`);
  return bands.reduce((sum, step) => {
    if (!('ppm' in step)) return plus(sum, times(fraction(step.amount), count));
    if (!rate.marginal) return plus(sum, times(fraction(base), fraction(step.ppm, 1_000_000)));
    const index = rate.steps.indexOf(step);
    const [low, high] = [bounds[index] ?? fraction(0), bounds[index + 1] ?? end];
    const from = isLess(low, start) ? start : low;
    const to = isLess(high, end) ? high : end;
    const part = plus(to, times(from, fraction(-1)));
    return plus(sum, times(part, fraction(step.ppm, 1_000_000)));
  }, fraction(0));
}
