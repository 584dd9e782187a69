import type { Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';

/**
 * Of a desk whose rows go, what was worked out of them goes too. Asked first, it also spares the noting of each row that
 * goes: without a source that was built nothing can be stale.
 */
export function forgetRollups(db: Writer): void {
  db.run(own.deleteFrom('rollup_source'));
  db.run(own.deleteFrom('rollup_cell'));
  db.run(own.deleteFrom('rollup_dirty'));
  db.run(own.deleteFrom('rollup_moved'));
  db.run(own.deleteFrom('rollup_code'));
  db.run(own.deleteFrom('certification_span'));
  db.run(own.deleteFrom('certification_duty'));
  db.run(own.deleteFrom('certification_dirty'));
  db.run(own.deleteFrom('certification_build'));
  db.run(own.deleteFrom('rollup_touched'));
  db.run(own.deleteFrom('rollup_live'));
  db.run(own.deleteFrom('rollup_unsure'));
}
