import { currency } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { DAY, dayOf, dayOfMoment, momentOf } from '../calendar.ts';
import { pick, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { dateText, stampText } from '../stamp.ts';
import type { Category } from './categories.ts';
import type { Vendor } from './vendors.ts';

/* Per cent by group of categories: today's tariff. It was a point lower before 2025, half a point before 2026. */
const tariff: Readonly<Record<string, number>> = {
  'Makanan & Minuman': 5,
  Fesyen: 7,
  'Kerajinan & Dekorasi': 6,
  'Kecantikan & Kesehatan': 6.5,
  'Rumah & Anak': 6,
};
const steps = [
  { from: dayOf('2020-01-01'), below: 1 },
  { from: dayOf('2025-01-01'), below: 0.5 },
  { from: dayOf('2026-01-01'), below: 0 },
] as const;
const freeDays = 90;
/** So that even the smallest world has a fixed fee, a withdrawn rule and a fallback. */
const assured = new Map([
  [4, 0.02],
  [7, 0.68],
  [9, 0.8],
]);

/** Both days belong to the rule; null while it runs. */
interface Rule {
  name: string;
  vendor: Vendor;
  category: Category | null;
  type: 'percentage' | 'fixed';
  value: number;
  from: number;
  to: number | null;
  active: boolean;
}

export function* commissionRows(scope: Scope, vendors: readonly Vendor[]): Generator<Batch> {
  const random = randomOf(scope.seed, 'commission');
  const rules = vendors.flatMap((vendor) => rulesOf(random, scope, vendor));
  const size = 4_000;
  for (let start = 0; start < rules.length; start += size) {
    const rows = rules
      .slice(start, start + size)
      .map((rule, index) => ruleRow(scope, rule, start + index + 1));
    yield { model: 'x_vendor_commission', rows };
  }
}

/** A newcomer pays nothing at first, then the tariff of his category in its dated steps. */
function rulesOf(random: Random, scope: Scope, vendor: Vendor): Rule[] {
  const joined = dayOfMoment(vendor.joined);
  const began = dayOfMoment(scope.founded);
  const opened = Math.max(joined, began);
  const welcome = joined > scope.firstDay && random.chance(0.4);
  const start = welcome ? opened + freeDays : opened;
  const rules: Rule[] = [];
  const base = { vendor, category: vendor.category, active: true };
  if (welcome) {
    rules.push({ ...base, ...percent('Bebas komisi mitra baru', 0), from: opened, to: start - 1 });
  }
  const shape = assured.get(vendor.index) ?? random.next();
  if (shape < 0.05 && vendor.index > 1) {
    rules.push({ ...base, ...fixed(random), category: null, from: start, to: null });
  } else {
    rules.push(...tariffRules({ vendor, start, discount: shape > 0.85 ? 1 : 0 }));
  }
  if (shape > 0.85) return rules;
  if (shape > 0.72) rules.push(fallback(vendor, start));
  if (shape > 0.66 && shape < 0.7) rules.push(withdrawn(vendor, start));
  return rules;
}

/** One rule per step of the tariff, each ending the day before the next begins. */
function tariffRules({
  vendor,
  start,
  discount,
}: {
  vendor: Vendor;
  start: number;
  discount: number;
}): Rule[] {
  const today = tariff[vendor.category.group] ?? 6;
  const name = discount > 0 ? 'Tarif Mitra Emas' : `Tarif ${vendor.category.group}`;
  const ended = vendor.closed === Infinity ? null : dayOfMoment(vendor.closed);
  const rules: Rule[] = [];
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    const from = Math.max(start, step.from);
    const to = next ? next.from - 1 : ended;
    if (to !== null && to < from) continue;
    const value = today - step.below - discount;
    rules.push({
      vendor,
      category: vendor.category,
      active: true,
      ...percent(name, value),
      from,
      to: ended !== null && to !== null ? Math.min(to, ended) : to,
    });
    if (ended !== null && to !== null && ended <= to) break;
  }
  return rules;
}

/** For whatever a vendor may sell outside its own category. */
function fallback(vendor: Vendor, from: number): Rule {
  return {
    vendor,
    category: null,
    active: true,
    ...percent('Tarif umum', 6),
    from,
    to: null,
  };
}

/** Agreed and taken back before it counted. */
function withdrawn(vendor: Vendor, from: number): Rule {
  return {
    vendor,
    category: vendor.category,
    active: false,
    ...percent('Kesepakatan batal', 9),
    from,
    to: null,
  };
}

function percent(name: string, value: number): Pick<Rule, 'name' | 'type' | 'value'> {
  return { name, type: 'percentage', value };
}

function fixed(random: Random): Pick<Rule, 'name' | 'type' | 'value'> {
  return {
    name: 'Biaya tetap per pesanan',
    type: 'fixed',
    value: pick(random, [1_500, 2_000, 2_500]),
  };
}

function ruleRow(scope: Scope, rule: Rule, id: number): Row {
  const { vendor, category, type, value, from, to, active, name } = rule;
  const agreed = Math.max(scope.founded, Math.min(vendor.joined + DAY, scope.now));
  const entered = Math.max(agreed, Math.min(momentOf(from - 20, 9), scope.now));
  const stamp = stampText(entered);
  return {
    id,
    x_name: name,
    x_active: active,
    x_vendor_id: vendor.partnerId,
    x_categ_id: category?.id ?? null,
    x_commission_type: type,
    x_value: type === 'percentage' ? value : 0,
    x_currency_id: type === 'fixed' ? currency.IDR : null,
    x_amount: type === 'fixed' ? value : 0,
    x_effective_from: dateText(from),
    x_effective_to: to === null ? null : dateText(to),
    x_uuid: null,
    create_date: stamp,
    write_date: stamp,
  };
}
