import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { Setting } from './settings.ts';

/** A stored value that its schema no longer takes counts as never chosen. */
export function getSetting<Value>(db: Reader, setting: Setting<Value>): Value {
  const row = db.get(read.selectFrom('setting').select('value').where('key', '=', setting.key));
  const stored = setting.schema.safeParse(row === undefined ? undefined : JSON.parse(row.value));
  return stored.success ? stored.data : setting.fallback;
}

export function saveSetting<Value>(
  db: Writer,
  setting: Setting<Value>,
  { value, at }: { value: Value; at: Instant },
): void {
  const row = { key: setting.key, value: JSON.stringify(value), changed_at: at };
  db.run(
    own
      .insertInto('setting')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row)),
  );
}
