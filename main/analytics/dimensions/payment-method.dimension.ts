import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { paymentMethodName } from '../../platform/names/payment-methods.ts';
import { type Dimension, UNKNOWN } from './dimension.ts';

/** Of an order: the method of its completed payment, the latest where it has several. */
export const paymentMethod: Dimension = {
  id: 'payment_method',
  name: metricTexts['dimension.payment_method'],
  labels: (_db, keys) =>
    new Map(
      keys.filter((key) => key !== UNKNOWN).map((key) => [key, paymentMethodName(key)] as const),
    ),
};
