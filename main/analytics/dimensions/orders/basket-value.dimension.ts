import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { formatMoney } from '../../../../shared/i18n/format.ts';
import type { Text } from '../../../../shared/i18n/keys.ts';
import {
  type CompanyCurrency,
  findCompanyCurrency,
} from '../../../platform/company/company.store.ts';
import { boundsOfBand } from '../../facts/trade/value-band.ts';
import type { Dimension } from '../dimension.ts';
import { filled } from '../filled.ts';

/** Keys are numbers of bands, from the lowest on. */
export const basketValue: Dimension = {
  id: 'basket_value',
  name: metricTradeTexts['dimension.basket_value'],
  isOrdered: true,
  labels: (db, keys) => {
    const currency = findCompanyCurrency(db);
    return new Map(
      keys
        .filter((key) => /^\d{1,3}$/.test(key))
        .map((key) => [key, nameOf(Number(key), currency)] as const),
    );
  },
};

function nameOf(band: number, { code, decimals }: CompanyCurrency): Text {
  const { from, below } = boundsOfBand(band);
  const say = (text: Text): Text =>
    filled(text, (language) => {
      const money = (amount: number | null): string =>
        formatMoney(amount ?? 0, { currency: code, decimals, language });
      return { from: money(from), below: money(below) };
    });
  if (from === null) return metricTradeTexts['dimension.basket_value.none'];
  if (below === null) return say(metricTradeTexts['dimension.basket_value.from']);
  return say(metricTradeTexts['dimension.basket_value.below']);
}
