import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { UNKNOWN } from '../../../dimensions/dimension.ts';
import { listRequirements, listSellers, readDuties, readProductsOnSale } from './duties.store.ts';

/** What each of the subjects is called under one dimension: a place in `texts`. */
interface Keys {
  texts: readonly string[];
  of: Int32Array;
}

/** Products on sale and then vendors, in columns. */
interface Subjects {
  productIds: readonly number[];
  keys: ReadonlyMap<string, Keys>;
}

/** Every duty that is, was or will be, in columns; days as numbers that go up as days do. */
export interface Duties {
  subjects: Subjects;
  requirements: readonly string[];
  count: number;
  subjectOf: Int32Array;
  requirementOf: Uint8Array;
  met: Uint8Array;
  from: Int32Array;
  to: Int32Array;
}

const kept = new WeakMap<Reader, { version: string; duties: Duties | null }>();
/** As many as the packed rows can tell. */
const REQUIREMENTS_AT_MOST = 64;
const FOREVER = 99_991_231;

export const dayNumber = (day: BusinessDay): number => Number(day.replaceAll('-', ''));

/** Read once, and again after anything was written; null where there are more requirements than it has room for. */
export function dutiesOf(db: Reader): Duties | null {
  const { version } = db;
  const known = kept.get(db);
  if (known?.version === version) return known.duties;
  const duties = read(db);
  kept.set(db, { version, duties });
  return duties;
}

function read(db: Reader): Duties | null {
  const requirements = listRequirements(db);
  if (requirements.length > REQUIREMENTS_AT_MOST) return null;
  const products = readProductsOnSale(db);
  const ofProducts = readDuties(db, 'product', requirements);
  const ofVendors = readDuties(db, 'vendor', requirements);
  const vendors = [...new Set(ofVendors.code.map((code) => Math.floor(code / 128)))];
  const subjects = subjectsOf(db, products, vendors);
  const most = ofProducts.code.length + ofVendors.code.length;
  const duties = {
    ...{ subjects, requirements, count: 0, subjectOf: new Int32Array(most) },
    ...{ requirementOf: new Uint8Array(most), met: new Uint8Array(most) },
    ...{ from: new Int32Array(most), to: new Int32Array(most) },
  };
  addTo(duties, { rows: ofProducts, ids: products.id, first: 0 });
  addTo(duties, { rows: ofVendors, ids: vendors, first: products.id.length });
  return duties;
}

interface Added {
  rows: ReturnType<typeof readDuties>;
  /** Ascending as the rows are: both are walked once. */
  ids: readonly number[];
  first: number;
}

function addTo(duties: Duties, { rows, ids, first }: Added): void {
  const numbers = new Map<string | null, number>([[null, FOREVER]]);
  const numberOf = (day: string | null): number => {
    const known = numbers.get(day) ?? dayNumber(day ?? '');
    numbers.set(day, known);
    return known;
  };
  let at = 0;
  let { count } = duties;
  for (const [row, code] of rows.code.entries()) {
    const id = Math.floor(code / 128);
    while (at < ids.length && (ids[at] ?? 0) < id) at += 1;
    if (ids[at] !== id) continue;
    duties.subjectOf[count] = first + at;
    duties.requirementOf[count] = (code % 128) >> 1;
    duties.met[count] = code % 2;
    duties.from[count] = numberOf(rows.from_day[row] ?? null);
    duties.to[count] = numberOf(rows.to_day[row] ?? null);
    count += 1;
  }
  duties.count = count;
}

function subjectsOf(
  db: Reader,
  { id, category, vendor }: ReturnType<typeof readProductsOnSale>,
  vendors: readonly number[],
): Subjects {
  const none = vendors.map(() => null);
  const sellers = [...vendor, ...vendors];
  const ids = [...new Set(sellers)].filter((one) => one !== null);
  const known = new Map(listSellers(db, ids).map((one) => [one.id, one]));
  const of = sellers.map((one) => known.get(one ?? 0));
  return {
    productIds: id,
    keys: new Map([
      ['product', keyed([...id, ...none])],
      ['category', keyed([...category, ...none])],
      ['vendor', keyed(sellers)],
      ['vendor_province', keyed(of.map((one) => one?.province ?? null))],
      ['business_scale', keyed(of.map((one) => one?.scale ?? null))],
      ['subject', keyed(sellers.map((_, at) => (at < id.length ? 'product' : 'vendor')))],
    ]),
  };
}

function keyed(values: readonly (string | number | null)[]): Keys {
  const places = new Map<string | number | null, number>();
  const of = new Int32Array(values.length);
  const texts: string[] = [];
  for (const [at, value] of values.entries()) {
    let place = places.get(value);
    if (place === undefined) {
      place = texts.push(`${value ?? UNKNOWN}`) - 1;
      places.set(value, place);
    }
    of[at] = place;
  }
  return { texts, of };
}
