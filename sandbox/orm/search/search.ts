import { negativeLimit, outOfRange } from '../../errors.ts';
import { isList } from '../../narrow.ts';
import type { Model } from '../../schema/field.ts';
import { activeFieldOf, tableOf } from '../../schema/registry.ts';
import type { Operation } from '../../schema/schema.ts';
import type { Cell } from '../../store/store.ts';
import { checkRight } from '../access.ts';
import type { Env } from '../env.ts';
import { rulesSql } from '../rules.ts';
import type { Condition } from './condition.ts';
import { domainSql, names } from './domain.ts';
import { orderSql } from './order.ts';

export interface Page {
  readonly order?: unknown;
  readonly limit?: unknown;
  readonly offset?: unknown;
}

interface Query {
  readonly domain: readonly unknown[];
  readonly operation?: Operation;
  readonly wide?: boolean;
}

/** Above this many rows in its window, a walk by id beats the write_date index and a sort. */
const narrowWindow = 20_000;

export function search(env: Env, model: Model, query: Query & Page): number[] {
  checkRight(env, model, 'read');
  const { domain, ...page } = query;
  const order = orderSql(model, page.order);
  const wide = order === ' order by t.id asc' && isWideWindow(env, model, domain);
  const { sql, params } = conditionFor(env, model, { domain, wide });
  return env.store.ids(
    `select t.id from ${tableOf(model.name)} t where ${sql}${order}${pageSql(page)}`,
    params,
  );
}

export function count(env: Env, model: Model, query: Query & Page): number {
  checkRight(env, model, 'read');
  const { domain, limit } = query;
  const { sql, params } = conditionFor(env, model, { domain });
  const rows = `select 1 from ${tableOf(model.name)} t where ${sql}${pageSql({ limit })}`;
  return Number(env.store.get(`select count(*) from (${rows})`, params)?.[0] ?? 0);
}

/** The domain, the record rules and, unless asked for, no archived rows. */
export function conditionFor(env: Env, model: Model, query: Query): Condition {
  const { domain, wide = false, operation = 'read' } = query;
  const scope = { env, model, alias: 't', wide };
  const parts = [domainSql(scope, domain), ...rulesSql({ env, model, alias: 't' }, operation)];
  const active = activeFieldOf(model);
  if (active && env.context.active_test !== false && !names(domain, active)) {
    parts.push(domainSql(scope, [[active, '=', true]]));
  }
  return {
    sql: parts.map((part) => `(${part.sql})`).join(' and '),
    params: parts.flatMap((part) => part.params),
  };
}

const isBound = (term: unknown): term is unknown[] =>
  isList(term) && term[0] === 'write_date' && ['<', '<=', '>', '>='].includes(String(term[1]));

function isWideWindow(env: Env, model: Model, domain: readonly unknown[]): boolean {
  const bounds = domain.filter(isBound);
  const flat = domain.every((term) => isList(term));
  if (bounds.length === 0 || !flat) return false;
  const { sql, params } = domainSql({ env, model, alias: 't' }, bounds);
  const rows = `select 1 from ${tableOf(model.name)} t where ${sql} limit ${narrowWindow}`;
  const found = env.store.get(`select count(*) from (${rows})`, params)?.[0];
  return found === narrowWindow;
}

function pageSql({ limit, offset }: Page): string {
  const from = bound(offset, 'OFFSET');
  const most = bound(limit, 'LIMIT');
  if (most === null && from === null) return '';
  return ` limit ${most ?? -1}${from === null ? '' : ` offset ${from}`}`;
}

/** 0, false and nothing all mean no bound. */
function bound(value: unknown, word: string): Cell {
  if (typeof value !== 'number' || value === 0) return null;
  if (value < 0) throw negativeLimit(`${word} must not be negative\n`);
  if (value > Number.MAX_SAFE_INTEGER) throw outOfRange('bigint out of range\n');
  return Math.floor(value);
}
