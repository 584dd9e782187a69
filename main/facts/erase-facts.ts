import type { Writer } from '../db/db.ts';
import { facts } from '../db/qb-facts.ts';
import { emptyState } from '../db/state-rows.ts';
import { stateTables } from './log/ingest.ts';
import { eraseLog } from './log/log.store.ts';

/** What was read of the central's. What was decided here and stands nowhere is kept. */
export function forgetFacts(db: Writer): void {
  eraseLog(db);
  emptyState(db, stateTables);
}

/** What a profile that is bound to another central must not keep. Belongs in the transaction that binds it. */
export function eraseFacts(db: Writer): void {
  forgetFacts(db);
  db.run(facts.deleteFrom('fact_pending'));
}
