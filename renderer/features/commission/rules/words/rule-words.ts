import type {
  RateStep,
  RuleRate,
  RuleScope,
  RuleSpec,
} from '../../../../../shared/contract/commission-rule.ts';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Tone } from '../../../../ui/feedback/tone.ts';
import type { Format } from '../../../../ui/text/use-format.ts';
import type { Say, SayKey } from '../../../../ui/text/use-text.ts';
import { percentText } from '../../../../why/percent-text.ts';

export interface RuleSpeech {
  say: Say;
  format: Format;
  methodName(code: string): string;
}

export const stateTones: Record<RuleRow['state'], Tone> = {
  ...{ in_force: 'good', coming: 'accent', ended: 'neutral', cancelled: 'neutral' },
};

const dimensions = new Map<string, SayKey>([
  ['vendor', 'commission_rules.dim_vendor'],
  ['category', 'commission_rules.dim_category'],
  ['product', 'commission_rules.dim_product'],
  ['tier', 'commission_rules.dim_tier'],
  ['payment', 'commission_rules.dim_payment'],
  ['region', 'commission_rules.dim_region'],
]);

/** `Penjual + kategori` of vendor+category. */
export function shapeWords(shape: string, say: Say): string {
  const named = shape.split('+').flatMap((one) => dimensions.get(one) ?? []);
  if (named.length === 0) return say('commission_rules.dim_any');
  const text = named.map((key) => say(key).toLowerCase()).join(' + ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last day on which it holds; in the contract the first on which it no longer does. */
export function lastDayOf({ to }: { to: string | null }): string | null {
  return to === null || !isBusinessDay(to) ? null : addDays(to, -1);
}

/** `10%`, `Rp2.000 per barang`, `5%–10%, 3 jenjang`, with the bounds of what it comes to. */
export function rateWords(spec: RuleSpec, { say, format }: RuleSpeech): string {
  const { floor, cap, firstOrders } = spec;
  return [
    plainRate(spec.rate, spec.per, { say, format }),
    ...(floor === null ? [] : [say('commission_rules.at_least', { amount: format.whole(floor) })]),
    ...(cap === null ? [] : [say('commission_rules.at_most', { amount: format.whole(cap) })]),
    ...(firstOrders === null
      ? []
      : [say('commission_rules.first_orders_short', { count: firstOrders })]),
  ].join(', ');
}

type Plain = Pick<RuleSpeech, 'say' | 'format'>;

function plainRate(rate: RuleRate, per: RuleSpec['per'], { say, format }: Plain): string {
  if (rate.kind === 'percent') return percentText(format, rate.ppm);
  if (rate.kind === 'fixed') {
    return say(`commission_rules.fixed_${per}`, { amount: format.whole(rate.amount) });
  }
  const [first] = rate.steps;
  const last = rate.steps.at(-1);
  if (first === undefined || last === undefined) return say('commission_rules.no_steps');
  const span = [first, last].map((step) => stepWords(step, format)).join('–');
  return say('commission_rules.steps', { span, count: rate.steps.length });
}

export function stepWords(step: RateStep, format: Format): string {
  return 'ppm' in step ? percentText(format, step.ppm) : format.whole(step.amount);
}

/** Ids with their names, as far as they are known. */
export interface ScopeNames {
  vendor: { name: string } | null;
  category: { name: string } | null;
  product: { name: string } | null;
  region: { name: string } | null;
}

/** `Warung Sari · Makanan`, or that it is about everybody. */
export function scopeWords(scope: RuleScope, names: ScopeNames, speech: RuleSpeech): string {
  const { say, methodName } = speech;
  const named = [names.vendor, names.product, names.category].flatMap((one) => one?.name ?? []);
  const words = [
    ...named,
    ...(scope.tier === null ? [] : [say('commission_rules.of_tier', { tier: scope.tier })]),
    ...(scope.paymentMethod === null ? [] : [methodName(scope.paymentMethod)]),
    ...(names.region === null ? [] : [names.region.name]),
  ];
  return words.length === 0 ? say('commission_rules.everybody') : words.join(' · ');
}

/** `1 Jan 2026 – 31 Mar 2026`; the last day is the last on which it holds. */
export function spanWords(
  span: { from: string; to: string | null },
  { say, format }: Plain,
): string {
  const last = lastDayOf(span);
  const from = isBusinessDay(span.from) ? format.day(span.from) : span.from;
  if (last === null) return say('commission_rules.since', { from });
  if (last < span.from) return say('commission_rules.never_held');
  return `${from} – ${format.day(last)}`;
}
