/** Where the two databases differ; all else in a question is the same text for both. */
export interface Dialect {
  day(text: string): string;
  /** `YYYY-MM` of a day. */
  month(day: string): string;
  /** The Monday of a day, as text. */
  week(day: string): string;
  /** A sum of whole numbers that stays one. */
  sum(of: string): string;
}

export const sqlite: Dialect = {
  day: (text) => `'${text}'`,
  month: (day) => `substr(${day}, 1, 7)`,
  week: (day) => `date(${day}, 'weekday 0', '-6 days')`,
  sum: (of) => `coalesce(sum(${of}), 0)`,
};

export const duckdb: Dialect = {
  day: (text) => `date '${text}'`,
  month: (day) => `strftime(${day}, '%Y-%m')`,
  week: (day) => `strftime(date_trunc('week', ${day}), '%Y-%m-%d')`,
  sum: (of) => `coalesce(sum(${of}), 0)::bigint`,
};
