import { sql } from 'kysely';
import { metricPlaceTexts } from '../../../../shared/i18n/areas/metrics-places.ts';
import { read } from '../../../db/qb.ts';
import type { Dimension } from '../dimension.ts';
import { amongKeys, namesById } from '../names-by-id.ts';

/** Named with the order that it is of. */
export const shipment: Dimension = {
  id: 'shipment',
  name: metricPlaceTexts['dimension.shipment'],
  labels: (db, keys) =>
    namesById(
      db.all(
        read
          .selectFrom('central_shipment as s')
          .leftJoin('central_order as o', 'o.id', 's.order_id')
          .select(['s.id', sql<string>`concat_ws(' · ', o.name, s.name)`.as('name')])
          .where(amongKeys('s.id', keys)),
      ),
    ),
};
