import { formatMoney } from '../../../shared/i18n/format.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import type { CompanyCurrency } from '../../platform/company/company.store.ts';
import { boundsOfBand } from '../facts/trade/value-band.ts';
import { filled } from './filled.ts';

interface BandTexts {
  none: Text;
  below: Text;
  from: Text;
}

/** The name of a band of amounts; `minor` makes minor units of its bounds. */
export function bandName(
  band: number,
  { code, decimals }: CompanyCurrency,
  { texts, minor }: { texts: BandTexts; minor: (bound: number) => number },
): Text {
  const { from, below } = boundsOfBand(band);
  const say = (text: Text): Text =>
    filled(text, (language) => {
      const money = (bound: number | null): string =>
        formatMoney(minor(bound ?? 0), { currency: code, decimals, language });
      return { from: money(from), below: money(below) };
    });
  if (from === null) return texts.none;
  return say(below === null ? texts.from : texts.below);
}

/** Keys are numbers of bands, from the lowest on. */
export function bandsIn(keys: readonly string[]): number[] {
  return keys.filter((key) => /^\d{1,3}$/.test(key)).map(Number);
}
