import type { Writer } from '../../db/db.ts';
import { facts } from '../../db/qb-facts.ts';
import { forgetSaved } from '../../platform/saved/saved.store.ts';
import { savedRemoved, savedSet } from '../streams/saved.stream.ts';

/** Of this desk, what was kept here and what of it is on its way. */
export function forgetShared(db: Writer): void {
  forgetSaved(db);
  const kinds = [savedSet.kind, savedRemoved.kind];
  db.run(facts.deleteFrom('fact_pending').where('kind', 'in', kinds));
}
