import { deliveryLine } from '../../facts/trade/delivery-line.ts';
import type { Rollup } from '../rollup.ts';

export const deliveryCharged: Rollup = {
  id: 'delivery_charged',
  version: 1,
  source: 'delivery',
  fact: deliveryLine,
  keys: ['carrier', 'province'],
  sums: ['total_minor'],
};
