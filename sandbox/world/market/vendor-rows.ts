import { bank, country, user } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { DAY, dayOfMoment } from '../calendar.ts';
import { shopStories } from '../lists/shops.ts';
import { pick, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { dateText, stampText } from '../stamp.ts';
import { emailOf, phoneNumber, streetAddress } from './people.ts';
import { zipIn } from './places.ts';
import type { Vendor } from './vendors.ts';

const stories = shopStories.trim().split('\n');
const banks = Object.values(bank);
const capacities = { micro: 180, small: 900, medium: 4_500 } as const;

export function* vendorRows(scope: Scope, vendors: readonly Vendor[]): Generator<Batch> {
  const random = randomOf(scope.seed, 'vendor rows');
  const partners: Row[] = [];
  const accounts: Row[] = [];
  const profiles: Row[] = [];
  for (const vendor of vendors) {
    partners.push(partnerRow(random, scope, vendor));
    const held = accountCount(random, vendor);
    for (let nth = 0; nth < held; nth++) {
      accounts.push({ id: accounts.length + 1, ...accountRow(random, vendor, nth) });
    }
    if (!stillOnboarding(random, scope, vendor)) {
      profiles.push({ id: profiles.length + 1, ...profileRow(random, scope, vendor) });
    }
  }
  yield { model: 'res.partner', rows: partners };
  yield { model: 'res.partner.bank', rows: accounts };
  yield { model: 'x_umkm_vendor_profile', rows: profiles };
}

function partnerRow(random: Random, scope: Scope, vendor: Vendor): Row {
  const phone = phoneNumber(random);
  return {
    id: vendor.partnerId,
    name: vendor.name,
    active: vendor.closed === Infinity,
    is_company: true,
    type: 'contact',
    parent_id: null,
    commercial_partner_id: vendor.partnerId,
    street: streetAddress(random),
    city: vendor.city.name,
    zip: zipIn(random, vendor.city),
    state_id: vendor.province.id,
    country_id: country.ID,
    email: emailOf(vendor.name, vendor.index + 1),
    phone,
    mobile: random.chance(0.4) ? phone : null,
    // A tax number no one can hold: the tax office issues none that begins with 0990.
    vat: vendor.taxed || random.chance(0.45) ? `0990${serial(vendor.index + 1, 12)}` : null,
    ref: `MITRA-${serial(vendor.index + 1, 4)}`,
    lang: 'id_ID',
    customer_rank: 0,
    supplier_rank: 1,
    user_id: pick(random, user.sales),
    ...stamps(random, scope, vendor),
  };
}

function accountCount(random: Random, vendor: Vendor): number {
  if (vendor.index < 2) return 1;
  if (random.chance(0.05)) return 0;
  return random.chance(0.06) ? 2 : 1;
}

/** Account numbers of zeros and the vendor's own number: no bank gives those out. */
function accountRow(random: Random, vendor: Vendor, nth: number): Omit<Row, 'id'> {
  const stamp = stampText(vendor.joined + (1 + nth * 200) * 3_600_000);
  return {
    partner_id: vendor.partnerId,
    acc_number: `000${nth}${serial(vendor.index + 1, 8)}`,
    acc_holder_name: random.chance(0.55) ? vendor.owner : vendor.name,
    bank_id: pick(random, banks),
    active: true,
    create_date: stamp,
    write_date: stamp,
  };
}

/** The newest vendors and a few others have not filled in their profile. */
function stillOnboarding(random: Random, scope: Scope, vendor: Vendor): boolean {
  if (vendor.index < 2) return false;
  return random.chance(vendor.joined > scope.now - 25 * DAY ? 0.5 : 0.015);
}

function profileRow(random: Random, scope: Scope, vendor: Vendor): Omit<Row, 'id'> {
  const { province, city, category } = vendor;
  const year = Number(dateText(dayOfMoment(vendor.joined)).slice(0, 4)) - random.between(0, 16);
  const capacity = Math.round((capacities[vendor.businessType] * (0.5 + random.next())) / 10) * 10;
  const story = pick(random, stories)
    .replace('{c}', city.name)
    .replace('{y}', String(year))
    .replace('{p}', vendor.owner)
    .replace('{s}', category.specialization);
  return {
    x_name: vendor.name,
    x_uuid: uuid(random),
    x_partner_id: vendor.partnerId,
    x_business_type: vendor.businessType,
    x_established_year: year,
    // Thirteen digits as a real one, yet no register begins with 9900.
    x_nib_number: random.chance(0.93)
      ? `9900${serial(province.id, 3)}${serial(vendor.index + 1, 6)}`
      : null,
    x_halal_certified: vendor.halal,
    x_local_product_certified: random.chance(0.62),
    x_monthly_capacity: capacity,
    x_min_order_quantity: random.chance(0.8) ? 1 : pick(random, [2, 3, 5, 6, 10, 12]),
    x_specialization: category.name,
    x_story: story,
    x_active: vendor.closed === Infinity,
    ...stamps(random, scope, vendor),
  };
}

/** Those of the first days were imported in one go and tie; a third was edited since. */
function stamps(random: Random, scope: Scope, vendor: Vendor) {
  const imported = scope.founded + 20 * DAY;
  const created = Math.max(imported, vendor.joined);
  const edited = random.chance(0.35) ? created + (scope.now - created) * random.next() : created;
  const written = vendor.closed === Infinity ? Math.floor(edited) : Math.floor(vendor.closed);
  return { create_date: stampText(created), write_date: stampText(written) };
}

function uuid(random: Random): string {
  const hex = (length: number) =>
    Math.floor(random.next() * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
}

function serial(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
