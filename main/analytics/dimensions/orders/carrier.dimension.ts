import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { read } from '../../../db/qb.ts';
import type { Dimension } from '../dimension.ts';
import { amongKeys, namesById } from '../names-by-id.ts';

export const carrier: Dimension = {
  id: 'carrier',
  name: metricTradeTexts['dimension.carrier'],
  labels: (db, keys) =>
    namesById(
      db.all(
        read.selectFrom('central_carrier').select(['id', 'name']).where(amongKeys('id', keys)),
      ),
    ),
};
