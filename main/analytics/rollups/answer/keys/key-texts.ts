import type { Reader } from '../../../../db/db.ts';
import { read } from '../../../../db/qb.ts';
import { template } from '../../../../db/template.ts';
import { paymentMethodOf } from '../../../../platform/names/payment-methods.ts';
import { isoOfOdooCode } from '../../../../platform/names/province-names.ts';
import { provincePlaces } from '../../../../platform/names/province-places.ts';
import { UNKNOWN } from '../../../dimensions/dimension.ts';
import { priceBandOf } from '../../../facts/products/price-band.ts';
import { monthOfNumber } from '../../build/month-number.ts';
import type { KeyNames, RollupReader } from '../rollup-reader.ts';

interface KeyTexts {
  textOf(id: number): string;
  /** True where no two ids have one text. */
  isOneToOne: boolean;
}

const byId: KeyTexts = {
  textOf: (id) => (id === 0 ? UNKNOWN : `${id}`),
  isOneToOne: true,
};

const byMonth: KeyTexts = { textOf: monthOfNumber, isOneToOne: false };

const provinces = read.selectFrom('central_province').select(['id', 'code']).compile();

const homeOf = template(({ id }: { id: number }) =>
  read
    .selectFrom('central_partner as p')
    .innerJoin('central_province as n', 'n.id', 'p.province_id')
    .select('n.code')
    .where('p.id', '=', id),
);

const prices = read.selectFrom('central_product').select(['id', 'list_price_micro']).compile();

/** Texts that stand in the replica, by the id of the key: where it has none nothing is known. */
const lookups: Readonly<Record<string, (db: Reader) => KeyNames>> = {
  province: provinceCodes,
  island: (db) => placesOf(db, 'island'),
  time_zone: (db) => placesOf(db, 'zone'),
  vendor_province: homesOf,
  price_band: (db) =>
    new Map(
      db.all(prices).map(({ id, list_price_micro }) => [id, `${priceBandOf(list_price_micro)}`]),
    ),
};

function provinceCodes(db: Reader): ReadonlyMap<number, string> {
  return new Map(db.all(provinces).map(({ id, code }) => [id, isoOfOdooCode[code] ?? code]));
}

/** Of vendors, each looked up when it is met: most partners are none. */
function homesOf(db: Reader): KeyNames {
  const known = new Map<number, string | undefined>();
  const get = (id: number): string | undefined => {
    if (!known.has(id)) known.set(id, isoOf(db.get(homeOf({ id }))?.code));
    return known.get(id);
  };
  return { get };
}

function isoOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (isoOfOdooCode[code] ?? code);
}

function placesOf(db: Reader, part: 'island' | 'zone'): ReadonlyMap<number, string> {
  const known = [...provinceCodes(db)];
  return new Map(known.map(([id, code]) => [id, provincePlaces.get(code)?.[part] ?? UNKNOWN]));
}

/** What the id of a key is called, as the keys of the facts (facts/code-keys.ts) say it. */
export function keyTextsOf(name: string, reader: RollupReader): KeyTexts {
  const lookup = lookups[name];
  if (lookup !== undefined) {
    const known = reader.textsOf(name, lookup);
    return { textOf: (id) => known.get(id) ?? UNKNOWN, isOneToOne: false };
  }
  if (name === 'payment_method') {
    const textOf = (id: number): string => {
      const code = reader.codes.codeOf(id);
      return code === null ? UNKNOWN : paymentMethodOf(code);
    };
    return { textOf, isOneToOne: false };
  }
  if (name === 'cohort_month') return byMonth;
  return byId;
}
