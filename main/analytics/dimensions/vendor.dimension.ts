import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import { read } from '../../db/qb.ts';
import type { Dimension } from './dimension.ts';
import { amongKeys, namesById } from './names-by-id.ts';

export const vendor: Dimension = {
  id: 'vendor',
  name: metricTexts['dimension.vendor'],
  labels: (db, keys) =>
    namesById(
      db.all(
        read.selectFrom('central_partner').select(['id', 'name']).where(amongKeys('id', keys)),
      ),
    ),
};
