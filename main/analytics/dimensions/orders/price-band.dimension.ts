import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { bandName, bandsIn } from '../band-names.ts';
import type { Dimension } from '../dimension.ts';

const texts = {
  none: metricPlaceTexts['dimension.price_band.none'],
  below: metricPlaceTexts['dimension.price_band.below'],
  from: metricPlaceTexts['dimension.price_band.from'],
};

/** By the price that the product has now, whatever it was sold for. */
export const priceBand: Dimension = {
  id: 'price_band',
  name: metricPlaceTexts['dimension.price_band'],
  isOrdered: true,
  labels: (db, keys) => {
    const currency = findCompanyCurrency(db);
    const named = { texts, minor: (bound: number) => bound * 10 ** currency.decimals };
    return new Map(bandsIn(keys).map((band) => [`${band}`, bandName(band, currency, named)]));
  },
};
