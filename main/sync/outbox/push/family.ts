import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import type { Message } from '../message.ts';

/** Messages of one family are sent one after another: what is written to a parcel locks its order too. */
export function familyOf(db: Reader, { entity, centralId, recordUuid }: Message): string {
  if (entity.id === 'order') return `order ${centralId ?? recordUuid}`;
  if (entity.id !== 'shipment' || centralId === null) return recordUuid;
  const shipment = db.get(
    read.selectFrom('central_shipment').select('order_id').where('id', '=', centralId),
  );
  return `order ${shipment?.order_id ?? recordUuid}`;
}
