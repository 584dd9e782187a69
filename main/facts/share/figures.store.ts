import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SourcedFigureTable } from '../../db/tables/figures.table.ts';

export type FigureRow = Selectable<SourcedFigureTable>;
type Mark = Pick<FigureRow, 'fact' | 'told'>;

/** Imported here, and said by no fact yet. */
export function listUnsaid(db: Reader, house: string, limit: number): FigureRow[] {
  return db.all(
    read
      .selectFrom('sourced_figure')
      .selectAll()
      .where('house', '=', house)
      .where('fact', 'is', null)
      .where('told', 'is', null)
      .limit(limit),
  );
}

/** The facts by which imported rows are on their way. */
export function listFigureFacts(db: Reader, house: string): string[] {
  const rows = db.all(
    read
      .selectFrom('sourced_figure')
      .select('fact')
      .distinct()
      .where('house', '=', house)
      .where('fact', 'is not', null),
  );
  return rows.flatMap(({ fact }) => (fact === null ? [] : [fact]));
}

export function markFigures(db: Writer, rows: readonly FigureRow[], mark: Mark): void {
  for (const { house, figure, province, from_day } of rows) {
    db.run(
      own
        .updateTable('sourced_figure')
        .set(mark)
        .where('house', '=', house)
        .where('figure', '=', figure)
        .where('province', '=', province)
        .where('from_day', '=', from_day),
    );
  }
}

export function markSaid(db: Writer, fact: string, mark: Mark): void {
  db.run(own.updateTable('sourced_figure').set(mark).where('fact', '=', fact));
}

export function deleteSaid(db: Writer, fact: string): void {
  db.run(own.deleteFrom('sourced_figure').where('fact', '=', fact));
}
