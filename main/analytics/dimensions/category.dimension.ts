import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { read } from '../../db/qb.ts';
import type { Dimension } from './dimension.ts';
import { amongKeys, namesById } from './names-by-id.ts';

export const category: Dimension = {
  id: 'category',
  name: metricTexts['dimension.category'],
  labels: (db, keys) =>
    namesById(
      db.all(
        read.selectFrom('central_category').select(['id', 'name']).where(amongKeys('id', keys)),
      ),
    ),
};
