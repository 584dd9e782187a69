import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';

export const listStandingNotes = (db: Reader, vendorId: number) =>
  db.all(read.selectFrom('state_vendor_note').selectAll().where('vendor_id', '=', vendorId));
