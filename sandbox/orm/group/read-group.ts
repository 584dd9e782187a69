import { invalidField } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import { isText, listOf } from '../../narrow.ts';
import type { Model } from '../../schema/field.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Cells } from '../../store/store.ts';
import { checkRight } from '../access.ts';
import type { Env } from '../env.ts';
import { conditionFor } from '../search/search.ts';
import type { Aggregate } from './aggregate.ts';
import { aggregateOf, summedFields } from './aggregate.ts';
import type { GroupKey } from './group-key.ts';
import { groupKeyOf } from './group-key.ts';

interface Asked {
  readonly domain: readonly unknown[];
  readonly fields: unknown;
  readonly groupby: unknown;
  readonly lazy: boolean;
  readonly orderby: unknown;
  readonly limit: unknown;
  readonly offset: unknown;
}

/** Lazy groups by the first key only, and says in __context what is left to group by. */
export function readGroup(env: Env, model: Model, asked: Asked): Dict[] {
  checkRight(env, model, 'read');
  const wanted = (isText(asked.groupby) ? [asked.groupby] : listOf(asked.groupby)).filter(isText);
  const keys = (asked.lazy ? wanted.slice(0, 1) : wanted).map((key) => groupKeyOf(env, model, key));
  const fields = listOf(asked.fields).filter(isText);
  const aggregates = (fields.length > 0 ? fields : summedFields(model))
    .filter((field) => !wanted.some((key) => key.split(':')[0] === field))
    .flatMap((field) => aggregateOf(env, model, field) ?? []);
  const rows = groupRows(env, model, { asked, keys, aggregates });
  const shown = keys.map((key, index) => key.shown(rows.map((row) => row[index] ?? null)));
  return rows.map((row) => {
    const parts = shown.map((show, index) => show(row[index] ?? null));
    return groupOf({ asked, keys, aggregates, wanted, row }, parts);
  });
}

interface Plan {
  readonly asked: Asked;
  readonly keys: readonly GroupKey[];
  readonly aggregates: readonly Aggregate[];
}

function groupRows(env: Env, model: Model, { asked, keys, aggregates }: Plan): Cells[] {
  const { sql, params } = conditionFor(env, model, { domain: asked.domain });
  const columns = [...keys.map((key) => key.sql), 'count(*)', ...aggregates.map(({ sql: a }) => a)];
  const named = columns.map((column, index) => `${column} as c${index}`).join(', ');
  const group = keys.length > 0 ? ` group by ${keys.map((_, index) => index + 1).join(', ')}` : '';
  const page = typeof asked.limit === 'number' && asked.limit > 0 ? ` limit ${asked.limit}` : '';
  const skip = page && typeof asked.offset === 'number' ? ` offset ${asked.offset}` : '';
  const order = keys.length > 0 ? orderSql(model, { asked, keys, aggregates }) : '';
  return env.store.all(
    `select ${named} from ${tableOf(model.name)} t where ${sql}${group}${order}${page}${skip}`,
    params,
  );
}

/** By the keys as they come, or by the keys and aggregates that orderby names. */
function orderSql(model: Model, { asked, keys, aggregates }: Plan): string {
  const terms = isText(asked.orderby) && asked.orderby ? asked.orderby.split(',') : [];
  const parts = terms.map((term) => {
    const [name = '', way = 'asc'] = term.trim().split(/\s+/);
    const key = keys.findIndex((item) => item.key === name || item.name === name);
    const aggregate = aggregates.findIndex((item) => item.key === name);
    const counted = name === '__count';
    if (key < 0 && aggregate < 0 && !counted) throw invalidField(model.name, name);
    const position = counted ? keys.length : key >= 0 ? key : keys.length + 1 + aggregate;
    const down = way.toLowerCase() === 'desc';
    return `c${position} ${down ? 'desc nulls first' : 'asc nulls last'}`;
  });
  const rest = parts.length > 0 ? parts : keys.map((_, index) => `c${index} asc nulls last`);
  return ` order by ${rest.join(', ')}`;
}

interface Group extends Plan {
  readonly wanted: readonly string[];
  readonly row: Cells;
}

interface Part {
  readonly value: unknown;
  readonly domain: readonly unknown[];
  readonly range?: Dict | false;
}

function groupOf({ asked, keys, aggregates, wanted, row }: Group, parts: readonly Part[]): Dict {
  const values = keys.map((key, index) => [key.key, parts[index]?.value]);
  const [first] = keys;
  const counted = asked.lazy && first ? `${first.name}_count` : '__count';
  const sums = aggregates.map((aggregate, index) => [
    aggregate.key,
    aggregate.read(row[keys.length + 1 + index] ?? null),
  ]);
  const ranges = keys.flatMap((key, index) => {
    const range = parts[index]?.range;
    return range === undefined ? [] : [[key.key, range]];
  });
  return {
    ...Object.fromEntries(values),
    [counted]: row[keys.length] ?? 0,
    ...Object.fromEntries(sums),
    __domain: allOf(asked.domain, parts),
    ...(asked.lazy && first ? { __context: { group_by: wanted.slice(1) } } : {}),
    ...(ranges.length > 0 ? { __range: Object.fromEntries(ranges) } : {}),
  };
}

/** The rows of this group: the asked domain and every part's, in prefix notation. */
function allOf(domain: readonly unknown[], parts: readonly Part[]): unknown[] {
  if (parts.length === 0) return [...domain];
  const domains = [normal(domain), ...parts.map((part) => part.domain)].filter(
    (item) => item.length > 0,
  );
  return [...domains.slice(1).map(() => '&'), ...domains.flat()];
}

/** With the ANDs that a list of terms leaves out. */
function normal(domain: readonly unknown[]): unknown[] {
  let expected = 1;
  const tokens: unknown[] = [];
  for (const token of domain) {
    if (expected === 0) {
      tokens.unshift('&');
      expected = 1;
    }
    tokens.push(token);
    if (token === '&' || token === '|') expected += 1;
    else if (token !== '!') expected -= 1;
  }
  return tokens;
}
