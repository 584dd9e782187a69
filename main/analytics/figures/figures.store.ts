import type { SourcedFigure } from '../../../shared/contract/figures.ts';
import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { type FigureRow, figuresOn } from './figure-rows.ts';

/** What stands on a day, in order. */
export function listFigures(
  db: Reader,
  figures: readonly SourcedFigure[],
  day: BusinessDay,
): FigureRow[] {
  return db.all(
    read
      .selectFrom(figuresOn(figures, day).as('r'))
      .selectAll()
      .orderBy('figure')
      .orderBy('province'),
  );
}

export function saveFigures(db: Writer, rows: readonly FigureRow[], at: Instant): void {
  for (const row of rows) {
    const values = { ...row, imported_at: at };
    db.run(
      own
        .insertInto('sourced_figure')
        .values(values)
        .onConflict((known) =>
          known.columns(['figure', 'province', 'from_day']).doUpdateSet(values),
        ),
    );
  }
}
