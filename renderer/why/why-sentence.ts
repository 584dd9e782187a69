import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { MICRO } from '../../shared/kernel/micro.ts';
import type { Format } from '../ui/text/use-format.ts';
import type { Say } from '../ui/text/use-text.ts';
import { percentText } from './percent-text.ts';

export type WhyCharge = ExplainedLine['charges'][number];
type Step = WhyCharge['steps'][number];

export interface Words {
  say: Say;
  format: Format;
}

/** What a vendor is told first: the amount, what it comes from, by which rule, since when. */
export function sentenceOf(one: WhyCharge, { say, format }: Words): string {
  const charge = say(`commission_why.charge_${one.charge}`);
  const { rule } = one;
  if (rule === null) {
    return say('commission_why.sentence_gap', { charge: charge.toLowerCase() });
  }
  const [amount, base] = [format.whole(one.amount), format.whole(one.base)];
  const said = { charge, amount, base, rule: rule.name };
  if (one.charge === 'pph22') return say('commission_why.sentence_withheld', said);
  const how = howOf(one, { say, format });
  if (how === null || rule.from === null) return say('commission_why.sentence_nothing', said);
  const from = format.day(rule.from);
  return [
    say('commission_why.sentence', { ...said, how, from }),
    ...(one.tax === 0 ? [] : [taxOf(one, { say, format })]),
    ...(one.taxKnown ? [] : [say('commission_why.tax_unknown')]),
  ].join(' ');
}

function taxOf({ amount, tax }: WhyCharge, { say, format }: Words): string {
  const total = format.whole(amount + tax);
  return say('commission_why.with_tax', { tax: format.whole(tax), total });
}

/** `10% dari Rp125.000`, with what changed it; null where nothing was worked out. */
function howOf({ steps }: WhyCharge, words: Words): string | null {
  const rated = steps.find(({ step }) => isRate(step));
  if (rated === undefined) return null;
  const { say, format } = words;
  const share = steps.find(({ step }) => step === 'share');
  let how = rateText(rated, baseIn(steps), words);
  for (const { step, amount } of steps) {
    const bound = format.whole(amount);
    if (step === 'floor' || step === 'cap') how = say(`commission_why.how_${step}`, { how, bound });
  }
  if (share === undefined) return how;
  return say('commission_why.how_share', { whole: format.whole(share.detail.whole ?? 0), how });
}

export function isRate(step: Step['step']): boolean {
  return step === 'percent' || step === 'fixed' || step === 'band';
}

/** What the rate was of: of a rule per order, of all of the vendor's lines in it. */
export function baseIn(steps: readonly Step[]): number {
  const share = steps.find(({ step }) => step === 'share');
  if (share !== undefined) return share.detail.of ?? 0;
  return steps.findLast(({ step }) => step === 'base' || step === 'shipping')?.amount ?? 0;
}

/** One rate in words: `6,5% dari Rp100.000`, `3 barang × Rp500`. */
export function rateText({ step, detail }: Step, base: number, { say, format }: Words): string {
  const { ppm, each, countMicro = MICRO, from, marginal } = detail;
  if (step === 'band' && marginal === 1) {
    return say('commission_why.how_marginal', { base: format.whole(base) });
  }
  const what =
    ppm === undefined
      ? fixedText({ each: each ?? 0, countMicro }, { say, format })
      : say('commission_why.how_percent', {
          percent: percentText(format, ppm),
          base: format.whole(base),
        });
  if (step !== 'band') return what;
  return say('commission_why.how_band', { what, from: format.whole(from ?? 0) });
}

function fixedText(
  { each, countMicro }: { each: number; countMicro: number },
  { say, format }: Words,
): string {
  if (countMicro === MICRO) return say('commission_why.how_fixed', { each: format.whole(each) });
  const count = countText(format, countMicro);
  return say('commission_why.how_items', { count, each: format.whole(each) });
}

export function countText(format: Format, micro: number): string {
  return micro % MICRO === 0 ? format.count(micro / MICRO) : format.number(micro / MICRO, 2);
}
