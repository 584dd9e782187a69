import { type RawBuilder, sql } from 'kysely';

/** The first amount of each band, in minor units: steps of 1, 2 and 5. Band 1 is nothing and less. */
const bandStarts: readonly number[] = Array.from({ length: 15 }, (_, power) =>
  [1, 2, 5].map((step) => step * 10 ** power),
).flat();

export function bandOf(amount: number): number {
  let band = 1;
  for (const start of bandStarts) if (start <= amount) band += 1;
  return band;
}

/** The same in SQL. */
export function bandSql(amount: RawBuilder<number>): RawBuilder<number> {
  const steps = bandStarts.map((start, index) => ({ start, band: index + 2 })).reverse();
  const branches = steps.map(
    ({ start, band }) => sql`when ${amount} >= ${sql.lit(start)} then ${sql.lit(band)}`,
  );
  return sql<number>`case ${sql.join(branches, sql` `)} else 1 end`;
}

/** From when on, and up to but without what, in minor units; null where it has no end. */
export function boundsOfBand(band: number): { from: number | null; below: number | null } {
  return { from: bandStarts[band - 2] ?? null, below: bandStarts[band - 1] ?? null };
}
