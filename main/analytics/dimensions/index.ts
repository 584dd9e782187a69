import { category } from './category.dimension.ts';
import { cohortMonth } from './cohort-month.dimension.ts';
import { day } from './day.dimension.ts';
import type { Dimension, DimensionId } from './dimension.ts';
import { month } from './month.dimension.ts';
import { basketLines } from './orders/basket-lines.dimension.ts';
import { basketValue } from './orders/basket-value.dimension.ts';
import { carrier } from './orders/carrier.dimension.ts';
import { paymentMethod } from './payment-method.dimension.ts';
import { product } from './product.dimension.ts';
import { province } from './province.dimension.ts';
import { vendor } from './vendor.dimension.ts';
import { week } from './week.dimension.ts';

export const dimensions: Readonly<Record<DimensionId, Dimension>> = {
  day,
  week,
  month,
  province,
  vendor,
  category,
  product,
  payment_method: paymentMethod,
  carrier,
  basket_lines: basketLines,
  basket_value: basketValue,
  cohort_month: cohortMonth,
};

export function isDimensionId(id: string): id is DimensionId {
  return Object.hasOwn(dimensions, id);
}
