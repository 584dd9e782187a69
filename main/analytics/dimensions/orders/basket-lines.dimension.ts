import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { LINES_AT_MOST } from '../../facts/trade/basket-order.ts';
import type { Dimension } from '../dimension.ts';
import { filled } from '../filled.ts';

export const basketLines: Dimension = {
  id: 'basket_lines',
  name: metricTradeTexts['dimension.basket_lines'],
  isOrdered: true,
  labels: () => {
    const count = `${LINES_AT_MOST}`;
    return new Map([
      [count, filled(metricTradeTexts['dimension.basket_lines.most'], () => ({ count }))],
    ]);
  },
};
