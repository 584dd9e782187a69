/*
 * What the world hands to the store, model by model.
 *   many2one   id or null        many2many  array of ids       one2many  never given
 *   datetime   'YYYY-MM-DD HH:MM:SS' in UTC                     date  'YYYY-MM-DD'
 *   create_date, write_date      'YYYY-MM-DD HH:MM:SS.ffffff' in UTC
 * A field that is absent takes its default.
 */
export interface Row {
  id: number;
  [field: string]: string | number | boolean | null | readonly number[];
}

/** One model may come in many batches, and referenced rows may come later: nothing is checked while loading. */
export interface Batch {
  model: string;
  rows: Row[];
}

export type WorldSize = 'tiny' | 'small' | 'medium' | 'large';

export interface WorldOptions {
  seed: number;
  size: WorldSize;
  /** The last day with data, YYYY-MM-DD. Nothing is later than 15:00 WIB (08:00 UTC) of it. */
  asOf: string;
}
