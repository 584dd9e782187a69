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

/** Sent with the next cycle, and until then before what stands on the central. */
export function saveFigures(
  db: Writer,
  rows: readonly FigureRow[],
  { house, at }: { house: string; at: Instant },
): void {
  for (const row of rows) {
    const values = { ...row, house, imported_at: at, fact: null, told: null };
    db.run(own.insertInto('sourced_figure').orReplace().values(values));
  }
}

export function findWaiting(db: Reader, house: string): { waiting: number; told: string | null } {
  const found = db.get(
    read
      .selectFrom('sourced_figure')
      .select((q) => [q.fn.countAll<number>().as('waiting'), q.fn.max('told').as('told')])
      .where('house', '=', house),
  );
  return { waiting: found?.waiting ?? 0, told: found?.told ?? null };
}
