import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { read } from '../../db/qb.ts';
import type { Dimension } from './dimension.ts';
import { amongKeys, namesById } from './names-by-id.ts';

export const product: Dimension = {
  id: 'product',
  name: metricTexts['dimension.product'],
  labels: (db, keys) =>
    namesById(
      db.all(
        read.selectFrom('central_product').select(['id', 'name']).where(amongKeys('id', keys)),
      ),
    ),
};
