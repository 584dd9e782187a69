import { category } from './category.dimension.ts';
import { cohortMonth } from './cohort-month.dimension.ts';
import { businessScale } from './compliance/business-scale.dimension.ts';
import { certificateType } from './compliance/certificate-type.dimension.ts';
import { requirement } from './compliance/requirement.dimension.ts';
import { subject } from './compliance/subject.dimension.ts';
import { day } from './day.dimension.ts';
import type { Dimension, DimensionId } from './dimension.ts';
import { month } from './month.dimension.ts';
import { basketLines } from './orders/basket-lines.dimension.ts';
import { basketValue } from './orders/basket-value.dimension.ts';
import { carrier } from './orders/carrier.dimension.ts';
import { priceBand } from './orders/price-band.dimension.ts';
import { rfmSegment } from './orders/rfm-segment.dimension.ts';
import { shipment } from './orders/shipment.dimension.ts';
import { paymentMethod } from './payment-method.dimension.ts';
import { island } from './places/island.dimension.ts';
import { timeZone } from './places/time-zone.dimension.ts';
import { vendorProvince } from './places/vendor-province.dimension.ts';
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
  island,
  time_zone: timeZone,
  vendor_province: vendorProvince,
  price_band: priceBand,
  rfm_segment: rfmSegment,
  shipment,
  requirement,
  certificate_type: certificateType,
  business_scale: businessScale,
  subject,
};

export function isDimensionId(id: string): id is DimensionId {
  return Object.hasOwn(dimensions, id);
}
