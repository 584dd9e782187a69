import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { MICRO } from '../../shared/kernel/micro.ts';
import { percentText } from './percent-text.ts';
import { baseIn, countText, isRate, rateText, type WhyCharge, type Words } from './why-sentence.ts';

export interface LedgerRow {
  id: string;
  label: string;
  /** Whole rupiah, or minor units of the company's currency; null of a remark. */
  amount: { whole: number } | { minor: number } | null;
  /**
   * part   adds to what stands above             sum     what stands above, added up
   * aside  worked out beside it, adds nothing
   */
  kind: 'part' | 'sum' | 'aside';
}

const row = (
  id: string,
  label: string,
  { kind = 'part', ...amount }: NonNullable<LedgerRow['amount']> & { kind?: LedgerRow['kind'] },
): LedgerRow => ({ id, label, amount, kind });

/** How one charge adds up: every part under another, and each sum the sum of the parts above it. */
export function ledgerOf(line: ExplainedLine, one: WhyCharge, words: Words): LedgerRow[] {
  if (one.charge === 'pph22' || one.rule === null) return [];
  return [
    ...baseRows(line.line, one, words),
    ...feeRows(one, words),
    ...taxRows(line.tax, one, words),
  ];
}

function baseRows(
  line: ExplainedLine['line'],
  one: WhyCharge,
  { say, format }: Words,
): LedgerRow[] {
  const { grossMinor, discountMinor, quantityMicro, base } = line;
  const single = quantityMicro === MICRO;
  const count = countText(format, quantityMicro);
  const price = single ? 'commission_why.row_price' : 'commission_why.row_price_of';
  const rounding = base * 10 ** format.decimals - (grossMinor - discountMinor);
  const shipping = one.steps.find(({ step }) => step === 'shipping');
  const part = shipping?.detail.shipping ?? 0;
  return [
    row('price', say(price, { count }), { minor: grossMinor }),
    ...(discountMinor === 0
      ? []
      : [row('discount', say('commission_why.row_discount'), { minor: -discountMinor })]),
    ...(rounding === 0
      ? []
      : [row('rounding', say('commission_why.row_rounding'), { minor: rounding })]),
    row('base', say('commission_why.row_base'), { whole: base, kind: 'sum' }),
    ...(shipping === undefined
      ? []
      : [
          row('shipping', say('commission_why.row_shipping'), { whole: part }),
          row('with-shipping', say('commission_why.row_base_shipping'), {
            ...{ whole: shipping.amount, kind: 'sum' as const },
          }),
        ]),
  ];
}

/** From the rate to the fee: what the bounds add or take, and of an order's fee what others bear. */
function feeRows({ charge, steps, amount }: WhyCharge, words: Words): LedgerRow[] {
  const { say, format } = words;
  const rated = steps.find(({ step }) => isRate(step));
  const share = steps.find(({ step }) => step === 'share');
  if (rated === undefined) return [];
  const rows: LedgerRow[] = [];
  if (share !== undefined) {
    const label = say('commission_why.row_order_base');
    rows.push(row('order-base', label, { whole: baseIn(steps), kind: 'sum' }));
  }
  const { reached, marginal } = rated.detail;
  if (rated.step === 'band' && (reached ?? 0) > 0 && marginal === undefined) {
    const gmv = format.whole(reached ?? 0);
    const label = say('commission_why.row_band_gmv', { gmv });
    rows.push({ id: 'gmv', label, amount: null, kind: 'aside' });
  }
  rows.push(row('rate', rateText(rated, baseIn(steps), words), { whole: rated.amount }));
  let last = rated.amount;
  for (const { step, amount: after } of steps) {
    if (step !== 'floor' && step !== 'cap') continue;
    rows.push(row(step, say(`commission_why.row_to_${step}`), { whole: after - last }));
    last = after;
  }
  if (share !== undefined) {
    const { paid = 0 } = share.detail;
    rows.push(row('order', say('commission_why.row_order_fee'), { whole: last, kind: 'sum' }));
    if (paid > 0) rows.push(row('paid', say('commission_why.row_paid'), { whole: -paid }));
    const others = last - paid - share.amount;
    if (others > 0) rows.push(row('others', say('commission_why.row_others'), { whole: -others }));
    last = share.amount;
  }
  if (last !== amount) {
    rows.push(row('inside', say('commission_why.row_inside_tax'), { whole: amount - last }));
  }
  const named = say(`commission_why.charge_${charge}`);
  rows.push(
    row('fee', say('commission_why.row_fee', { charge: named }), { whole: amount, kind: 'sum' }),
  );
  return rows;
}

function taxRows(
  law: ExplainedLine['tax'],
  { amount, taxBase, tax }: WhyCharge,
  { say, format }: Words,
): LedgerRow[] {
  if (tax === 0 || law === null) return [];
  const part = `${law.dppNumerator}/${law.dppDenominator}`;
  const base = format.whole(taxBase);
  const percent = percentText(format, law.ppnPpm);
  return [
    row('tax-base', say('commission_why.row_tax_base', { part, amount: format.whole(amount) }), {
      ...{ whole: taxBase, kind: 'aside' as const },
    }),
    row('tax', say('commission_why.row_tax', { percent, base }), { whole: tax }),
    row('total', say('commission_why.row_total'), { whole: amount + tax, kind: 'sum' }),
  ];
}
