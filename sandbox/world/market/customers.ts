import { country, firstPartnerId } from '../../base/ids.ts';
import type { Batch, Row } from '../batch.ts';
import { MINUTE } from '../calendar.ts';
import { companyBuyers, companyWords } from '../lists/names.ts';
import { at, pick, type Random, randomOf, words } from '../random.ts';
import type { Scope } from '../scope.ts';
import { stampText } from '../stamp.ts';
import { emailOf, personName, phoneNumber, streetAddress } from './people.ts';
import { drawBuyerProvince, drawCity, type Province, provinces, zipIn } from './places.ts';

/** 0 a person, 1 a company, 2 someone who orders for the company before him. */
const person = 0;
const company = 1;
const buyer = 2;

/** What orders need to know of customers, in a few bytes each. */
export interface Customers {
  count: number;
  firstId: number;
  kinds: Uint8Array;
  /** Index into provinces; where goods go, also for the few who never said where they live. */
  places: Uint8Array;
  /** Index of the company a buyer orders for, else -1. */
  companies: Int32Array;
  /** Partner id of a separate delivery address, or 0. */
  addresses: Int32Array;
}

const companyShapes = words(companyBuyers);
const companyNames = words(companyWords);
const addressNames = ['Kantor', 'Rumah Orang Tua', 'Kos', 'Toko', 'Gudang', 'Rumah'];
const rowsPerBatch = 2_500;

export function planCustomers(scope: Scope): Customers {
  const random = randomOf(scope.seed, 'customers');
  const count = scope.customers;
  const firstId = firstPartnerId + scope.vendors;
  const kinds = new Uint8Array(count);
  const places = new Uint8Array(count);
  const companies = new Int32Array(count).fill(-1);
  const addresses = new Int32Array(count);
  let addressId = firstId + count;
  for (let index = 0; index < count; index++) {
    const pioneer = pioneerOf(index);
    const follows =
      pioneer < 0 && index > 0 && at(kinds, index - 1) !== person && random.chance(0.55);
    kinds[index] = follows ? buyer : random.chance(0.018) ? company : person;
    if (follows) {
      const before = at(companies, index - 1);
      companies[index] = before >= 0 ? before : index - 1;
      places[index] = at(places, index - 1);
    } else {
      places[index] = pioneer >= 0 ? pioneer : drawBuyerProvince(random);
    }
    if (random.chance(0.055)) addresses[index] = addressId++;
  }
  return { count, firstId, kinds, places, companies, addresses };
}

/** Every fortieth of the first customers stands for a province, so that none is ever empty. */
function pioneerOf(index: number): number {
  const place = (index - 7) / 40;
  return Number.isInteger(place) && place >= 0 && place < provinces.length ? place : -1;
}

export function customerProvince({ places }: Customers, index: number): Province {
  return at(provinces, at(places, index));
}

export function* customerRows(
  scope: Scope,
  customers: Customers,
  firstSeen: Float64Array,
): Generator<Batch> {
  const random = randomOf(scope.seed, 'customer rows');
  let rows: Row[] = [];
  for (let index = 0; index < customers.count; index++) {
    const seen = at(firstSeen, index);
    const customer = customerRow(random, { scope, customers, index, seen });
    rows.push(customer);
    const addressId = at(customers.addresses, index);
    if (addressId > 0) rows.push(addressRow(random, customer, addressId));
    if (rows.length >= rowsPerBatch) {
      yield { model: 'res.partner', rows };
      rows = [];
    }
  }
  if (rows.length > 0) yield { model: 'res.partner', rows };
}

interface Place {
  scope: Scope;
  customers: Customers;
  index: number;
  seen: number;
}

function customerRow(random: Random, { scope, customers, index, seen }: Place): Row {
  const province = customerProvince(customers, index);
  const city = drawCity(random, province);
  const kind = at(customers.kinds, index);
  const id = customers.firstId + index;
  const parent = kind === buyer ? customers.firstId + at(customers.companies, index) : null;
  const name = kind === company ? companyName(random) : personName(random, province.culture);
  const phone = phoneNumber(random);
  // Every hundredth never said where he lives; the pioneers all did.
  const placeless = pioneerOf(index) < 0 && kind === person && random.chance(0.012);
  const created = seen - random.between(1, 90) * MINUTE;
  const edited = random.chance(0.2) ? created + (scope.now - created) * random.next() : created;
  return {
    id,
    name,
    active: !random.chance(0.004),
    is_company: kind === company,
    type: 'contact',
    parent_id: parent,
    commercial_partner_id: parent ?? id,
    street: placeless ? null : streetAddress(random),
    city: placeless ? null : city.name,
    zip: placeless ? null : zipIn(random, city),
    state_id: placeless ? null : province.id,
    country_id: placeless ? null : country.ID,
    email: random.chance(0.93) ? emailOf(name, id) : null,
    phone,
    mobile: random.chance(0.3) ? phone : null,
    lang: 'id_ID',
    customer_rank: 1,
    supplier_rank: 0,
    create_date: stampText(created),
    write_date: stampText(Math.floor(edited)),
  };
}

function addressRow(random: Random, { id, ...owner }: Row, addressId: number): Row {
  return {
    ...owner,
    id: addressId,
    name: pick(random, addressNames),
    is_company: false,
    active: true,
    type: 'delivery',
    parent_id: id,
    street: streetAddress(random),
    email: null,
    mobile: null,
    customer_rank: 0,
    write_date: owner.create_date ?? null,
  };
}

function companyName(random: Random): string {
  return pick(random, companyShapes).replace('{w}', pick(random, companyNames));
}
