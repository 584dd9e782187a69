import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Text } from '../../../shared/i18n/keys.ts';

/** One bound value however many keys, so that the statement stays the same and its cache small. */
export function amongKeys(column: string, keys: readonly string[]): RawBuilder<SqlBool> {
  const ids = JSON.stringify(keys.map(Number).filter(Number.isSafeInteger));
  return sql`${sql.ref(column)} in (select value from json_each(${ids}))`;
}

export function namesById(
  rows: readonly { id: number; name: string | null }[],
): ReadonlyMap<string, Text> {
  return new Map(rows.map(({ id, name }) => [`${id}`, sameInBoth(name ?? `#${id}`)]));
}

export function sameInBoth(text: string): Text {
  return { id: text, en: text };
}
