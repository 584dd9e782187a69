import { random } from '../support/random.ts';
import { A, B } from './two-vendors.ts';

type Dice = ReturnType<typeof random>;
export interface Asked {
  path: string;
  input?: unknown;
}

const metrics = [
  ...['gmv', 'orders', 'average_order_value', 'sales_before_tax', 'active_vendors', 'customers'],
  ...['new_customers', 'refunds', 'net_sales', 'payments_done', 'central_sales', 'luck'],
  ...['ratings', 'rating_average', 'stock_on_hand', 'shipments_done', 'new_vendors'],
];
const fed = ['gmv', 'orders', 'average_order_value', 'sales_before_tax', 'items_per_order'];
const dimensions = ['day', 'week', 'month', 'province', 'category', 'product'];
const unfed = ['vendor', 'payment_method', 'customer'];
const searches = ['', 'k', 'kanari', 'kanari-22', '22', '%', '_', "'", 'dapur', 'a b', 'x'];
const sorts = ['name', 'city', 'products', 'orders', 'gmv', 'rating', 'joined'];
const productSorts = ['name', 'price', 'gmv', 'quantity', 'rating'];
const periods = [
  { from: '2020-01-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-11-23' },
  { from: '2026-10-01', to: '2026-10-31' },
  { from: '2026-11-23', to: '2026-11-23' },
];

/** Somebody who tries everything that a page could ask for, most of it answerable and some of it not his. */
export function* requests(seed: number): Generator<Asked, never> {
  const dice = random(seed);
  for (;;) yield dice.pick(kinds)(dice);
}

const someone = (dice: Dice): number => dice.pick([A, A, A, B, dice.below(400)]);
const window = (dice: Dice) => ({
  search: dice.pick(searches),
  descending: dice.chance(0.5),
  offset: dice.chance(0.8) ? 0 : dice.below(40),
  limit: 1 + dice.below(200),
});

const vendorQuery = (dice: Dice) => ({
  ...window(dice),
  sort: dice.pick(sorts),
  period: dice.chance(0.5) ? null : dice.pick(periods),
  archived: dice.chance(0.5),
  halal: dice.pick([null, true, false]),
});

function metricQuery(dice: Dice) {
  const strange = dice.chance(0.2);
  const by = [dice.pick(dimensions), dice.pick(dimensions)].slice(0, dice.below(3));
  return {
    metrics: [dice.pick(strange ? metrics : fed), ...(dice.chance(0.3) ? [dice.pick(fed)] : [])],
    by: strange ? [dice.pick([...unfed, ...dimensions])] : [...new Set(by)],
    period: dice.pick(periods),
    filters: dice.chance(0.2)
      ? { [dice.pick(['vendor', 'product', 'category'])]: [String(someone(dice))] }
      : {},
    top: dice.chance(0.3) ? 1 + dice.below(20) : null,
    compare: dice.pick(['none', 'previous', 'previous_year']),
  };
}

const kinds: readonly ((dice: Dice) => Asked)[] = [
  (dice) => ({ path: 'vendors.list', input: vendorQuery(dice) }),
  (dice) => ({ path: 'vendors.get', input: { id: someone(dice) } }),
  (dice) => ({
    path: 'vendors.products',
    input: {
      id: someone(dice),
      ...window(dice),
      sort: dice.pick(productSorts),
      period: dice.chance(0.5) ? null : dice.pick(periods),
    },
  }),
  (dice) =>
    dice.pick<Asked>([
      ...['vendors.shelf', 'vendors.reviews', 'vendors.timeline', 'vendors.balance'].map(
        (path) => ({ path, input: { id: someone(dice) } }),
      ),
      { path: 'vendors.notes.list', input: { id: someone(dice) } },
      { path: 'vendors.duplicates', input: { vendorId: dice.pick([null, A, B]) } },
      { path: 'certification.standing', input: { id: someone(dice) } },
    ]),
  (dice) => ({ path: 'analytics.query', input: metricQuery(dice) }),
  (dice) => ({ path: 'analytics.query', input: metricQuery(dice) }),
  // A file is written to the disk for good: it takes as long as twenty questions.
  (dice) =>
    dice.chance(0.7)
      ? { path: 'analytics.query', input: metricQuery(dice) }
      : dice.pick<Asked>([
          {
            path: 'analytics.export',
            input: { query: metricQuery(dice), title: 'Angka', language: 'id' },
          },
          { path: 'vendors.export', input: { query: vendorQuery(dice), language: 'en' } },
        ]),
  (dice) =>
    dice.chance(0.3)
      ? { path: 'analytics.dashboard', input: { id: 'overview', period: dice.pick(periods) } }
      : { path: 'vendors.filters' },
  (dice) => ({ path: 'orders.list', input: { search: dice.pick(searches) } }),
  (dice) => ({ path: 'drafts.pending', input: { entity: 'partner', ref: { id: someone(dice) } } }),
  (dice) =>
    dice.pick<Asked>([
      { path: 'analytics.catalogue' },
      { path: 'sync.status' },
      { path: 'sync.quarantine', input: {} },
      { path: 'session.get' },
      { path: 'sync.export', input: { list: 'entities', language: 'id' } },
      { path: 'reports.list' },
      { path: 'privacy.find', input: { search: dice.pick(searches) } },
    ]),
];
