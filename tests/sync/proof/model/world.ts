import { chanceOf } from '../../../support/random.ts';
import { MemoryCentral } from '../central/memory-central.ts';
import { MAIN_COMPANY, OTHER_COMPANY, type User } from '../central/user.ts';
import { SimDesk } from './sim-desk.ts';
import type { FaultKind, Wire } from './sim-network.ts';

/** Half past ten in Jakarta, with a month behind it and one ahead within a run's reach. */
const BEGIN = Date.UTC(2026, 10, 23, 3, 30);

/** What a running sync meets on its way; set by the step that starts it. */
export interface Journey {
  faultAt: ReadonlyMap<number, FaultKind>;
  /** Runs just before that request leaves: others work while this desk syncs. */
  eventAt(request: number): void;
  crashAt: number | null;
}

export const calm: Journey = { faultAt: new Map(), eventAt: () => {}, crashAt: null };

/** One central, some desks, one clock. */
export class World {
  readonly central: MemoryCentral;
  readonly desks: SimDesk[] = [];
  readonly chance: () => number;
  journeys = new Map<string, Journey>();
  /** The central offers its compare-and-set: nobody can come between a look and a write. */
  readonly isPrepared: boolean = false;
  /** Every request of every desk, for who looks at what was asked. */
  requests = 0;
  #now = BEGIN;

  constructor(seed: number, desks: number) {
    this.chance = chanceOf(seed);
    this.central = new MemoryCentral(() => this.#now);
    furnish(this.central);
    for (let index = 0; index < desks; index += 1) this.#open(index);
  }

  now(): number {
    return this.#now;
  }

  pass(ms: number): void {
    this.#now += ms;
  }

  close(): void {
    for (const desk of this.desks) desk.close();
  }

  #open(index: number): void {
    const user: User = {
      uid: 2 + index,
      login: `desk${index}`,
      secret: `key${index}`,
      companyIds: [MAIN_COMPANY, OTHER_COMPANY],
      lacks: new Set(),
      shows: new Map(),
      locked: false,
    };
    this.central.users.set(user.uid, user);
    this.central.work((store) => {
      const { uid: id, login, companyIds } = user;
      const row = { name: login, login, company_id: MAIN_COMPANY, company_ids: companyIds };
      store.create('res.users', { ...row, partner_id: 1 }, id);
    });
    const name = `desk${index}`;
    this.desks.push(new SimDesk(name, { user, wire: this.#wireOf(name), skew: 0 }));
  }

  #wireOf(name: string): Wire {
    const desk = () => this.desks.find((one) => one.name === name);
    return {
      now: () => this.#now,
      pass: (ms) => this.pass(ms),
      random: this.chance,
      answer: (body) => this.central.answer(body, name),
      before: (request) => {
        this.requests += 1;
        const journey = this.journeys.get(name) ?? calm;
        if (journey.crashAt === request) desk()?.db.die();
        journey.eventAt(request);
        return journey.faultAt.get(request) ?? null;
      },
      after: () => {},
      isDead: () => desk()?.db.isDead ?? true,
    };
  }
}

const MONTH_MS = 30 * 86_400_000;

/** Two companies, ten partners, six orders with lines and three profiles, over three months. */
function furnish(central: MemoryCentral): void {
  const { store } = central;
  const inPast = (monthsAgo: number, work: () => void): void => {
    store.stamp = (BEGIN - monthsAgo * MONTH_MS) * 1_000;
    work();
    store.stamp = null;
  };
  const contact = { mobile: '0812 3456', customer_rank: 1 };
  inPast(3, () => {
    store.create('res.currency', { name: 'IDR', symbol: 'Rp', decimal_places: 2 });
    store.create('res.partner', { name: 'Pusat', is_company: true });
    for (const name of ['Perusahaan', 'Lain']) {
      store.create('res.company', { name, currency_id: 1, partner_id: 1 });
    }
    for (let index = 1; index < 8; index += 1) {
      store.create('res.partner', { name: `Mitra ${index}`, city: 'Bandung', ...contact });
    }
    store.create('res.partner', { name: 'Arsip', active: false });
    store.create('res.partner', { name: 'Milik lain', company_id: OTHER_COMPANY });
    for (let product = 1; product < 3; product += 1) {
      store.create('product.product', { product_tmpl_id: product, default_code: `K${product}` });
    }
    for (let partner = 2; partner < 5; partner += 1) {
      store.create('x_umkm_vendor_profile', { x_name: `Profil ${partner}`, x_partner_id: partner });
    }
  });
  for (let index = 0; index < 6; index += 1) {
    inPast(2 - Math.floor(index / 3), () => orderOf(central, index));
  }
}

function orderOf({ store }: MemoryCentral, index: number): void {
  const company = index === 5 ? OTHER_COMPANY : MAIN_COMPANY;
  const own = { company_id: company, currency_id: 1 };
  const total = 10_000 * (index + 1) * 2;
  const id = store.create('sale.order', {
    ...own,
    name: `S0000${index + 1}`,
    partner_id: 2 + (index % 4),
    partner_shipping_id: 2,
    date_order: '2026-10-05 04:00:00',
    state: index % 2 === 0 ? 'draft' : 'sale',
    amount_untaxed: total,
    amount_total: total,
  });
  for (let line = 0; line < 2; line += 1) {
    const price = 10_000 * (index + 1);
    const amounts = { price_unit: price, price_subtotal: price, price_total: price };
    store.create('sale.order.line', {
      ...own,
      order_id: id,
      product_id: 1,
      name: `Baris ${line}`,
      ...amounts,
    });
  }
}
