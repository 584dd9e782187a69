import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { bandName, bandsIn } from '../band-names.ts';
import type { Dimension } from '../dimension.ts';

const texts = {
  none: metricTradeTexts['dimension.basket_value.none'],
  below: metricTradeTexts['dimension.basket_value.below'],
  from: metricTradeTexts['dimension.basket_value.from'],
};

export const basketValue: Dimension = {
  id: 'basket_value',
  name: metricTradeTexts['dimension.basket_value'],
  isOrdered: true,
  labels: (db, keys) => {
    const currency = findCompanyCurrency(db);
    const named = { texts, minor: (bound: number) => bound };
    return new Map(bandsIn(keys).map((band) => [`${band}`, bandName(band, currency, named)]));
  },
};
