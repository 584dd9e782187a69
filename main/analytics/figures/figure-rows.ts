import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { type SourcedFigure, sourcedFigure } from '../../../shared/contract/figures.ts';
import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import shipped from './shipped.json' with { type: 'json' };

const groups = z
  .array(
    z.object({
      figure: sourcedFigure,
      from: z.string(),
      source: z.string(),
      amounts: z.record(z.string(), z.int()),
    }),
  )
  .parse(shipped);

export interface FigureRow {
  figure: SourcedFigure;
  province: string;
  from_day: BusinessDay;
  amount: number;
  source: string;
}

/** What comes with the app, each with who published it; what a person imports for the same day, here or elsewhere, stands instead. */
export const shippedFigures: readonly FigureRow[] = groups.flatMap(
  ({ figure, from, source, amounts }) =>
    Object.entries(amounts).map(([province, amount]) => ({
      ...{ figure, province, amount, source },
      from_day: from,
    })),
);

/** The rows of figures that stand on a day: of each figure and province the last one begun by then. */
export function figuresOn(
  figures: readonly SourcedFigure[],
  day: BusinessDay,
): RawBuilder<FigureRow> {
  const ours = shippedFigures.filter(({ figure }) => figures.includes(figure));
  return sql<FigureRow>`(
    select figure, province, from_day, amount, source from (
      select n.*, row_number() over (
        partition by n.figure, n.province order by n.from_day desc, n.is_ours desc
      ) as place
      from (
        select value ->> 'figure' as figure, value ->> 'province' as province,
          value ->> 'from_day' as from_day, value ->> 'amount' as amount,
          value ->> 'source' as source, 0 as is_ours
        from json_each(${JSON.stringify(ours)})
        union all
        select figure, province, from_day, amount, source, is_ours from figure_here
        where figure in (select value from json_each(${JSON.stringify(figures)}))
      ) n
      where n.from_day <= ${day}
    ) where place = 1
  )`;
}
