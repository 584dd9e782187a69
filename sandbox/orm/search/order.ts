import { invalidField, userError } from '../../errors.ts';
import type { Model } from '../../schema/field.ts';
import { atAlias } from '../../schema/paths.ts';
import { quoted } from '../../schema/registry.ts';

const whole = /^(\s*([a-z0-9:_]+|"[a-z0-9:_]+")(\s+(desc|asc))?\s*(,|$))+$/i;

/** NULLs sort last upwards and first downwards, as in PostgreSQL; stamps and ids have none. */
export function orderSql(model: Model, asked: unknown): string {
  const order = typeof asked === 'string' && asked !== '' ? asked : model.order;
  if (!whole.test(order) || order.trim().endsWith(',')) {
    throw userError(
      `Invalid "order" specified (${order}). A valid "order" specification is a comma-separated ` +
        'list of valid field names (optionally followed by asc/desc for the direction)',
    );
  }
  const terms = order.split(',').map((term) => {
    const [word = '', way = 'asc'] = term.trim().split(/\s+/);
    const name = word.replaceAll('"', '');
    const field = model.fields[name];
    if (!field) throw invalidField(model.name, name);
    const value = field.sql === undefined ? `t.${quoted(name)}` : `(${atAlias(field.sql, 't')})`;
    const down = way.toLowerCase() === 'desc';
    const nulls =
      name === 'id' || name === 'write_date' ? '' : down ? ' nulls first' : ' nulls last';
    return `${value} ${down ? 'desc' : 'asc'}${nulls}`;
  });
  return ` order by ${terms.join(', ')}`;
}
