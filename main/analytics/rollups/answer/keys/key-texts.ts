import { read } from '../../../../db/qb.ts';
import { paymentMethodOf } from '../../../../platform/names/payment-methods.ts';
import { isoOfOdooCode } from '../../../../platform/names/province-names.ts';
import { UNKNOWN } from '../../../dimensions/dimension.ts';
import { monthOfNumber } from '../../build/month-number.ts';
import type { RollupReader } from '../rollup-reader.ts';

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

/** What the id of a key is called, as the keys of the facts (facts/code-keys.ts) say it. */
export function keyTextsOf(name: string, { db, codes }: RollupReader): KeyTexts {
  if (name === 'province') {
    const known = new Map(
      db.all(provinces).map(({ id, code }) => [id, isoOfOdooCode[code] ?? code]),
    );
    return { textOf: (id) => known.get(id) ?? UNKNOWN, isOneToOne: false };
  }
  if (name === 'payment_method') {
    const textOf = (id: number): string => {
      const code = codes.codeOf(id);
      return code === null ? UNKNOWN : paymentMethodOf(code);
    };
    return { textOf, isOneToOne: false };
  }
  if (name === 'cohort_month') return byMonth;
  return byId;
}
