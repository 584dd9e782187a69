import { indexError, valueError } from '../../errors.ts';
import { isList } from '../../narrow.ts';
import type { Condition } from './condition.ts';
import { leafSql } from './leaf.ts';
import type { Scope } from './scope.ts';

const joins = { '&': 'and', '|': 'or' } as const;
const isJoin = (token: unknown): token is keyof typeof joins => token === '&' || token === '|';

/** Odoo's prefix notation, read from its end; terms left over are all required. */
export function domainSql(scope: Scope, domain: readonly unknown[]): Condition {
  const stack: Condition[] = [];
  for (const token of domain.toReversed()) stack.push(termSql(scope, token, stack));
  const terms = stack.reverse();
  if (terms.length === 0) return { sql: '1', params: [] };
  return {
    sql: terms.map((term) => term.sql).join(' and '),
    params: terms.flatMap((term) => term.params),
  };
}

function termSql(scope: Scope, token: unknown, stack: Condition[]): Condition {
  if (isJoin(token)) {
    const left = pop(stack);
    const right = pop(stack);
    return {
      sql: `(${left.sql} ${joins[token]} ${right.sql})`,
      params: [...left.params, ...right.params],
    };
  }
  if (token === '!') {
    const term = pop(stack);
    return { sql: `not coalesce(${term.sql}, 0)`, params: term.params };
  }
  if (typeof token === 'string') throw indexError('string index out of range');
  if (!isList(token) || token.length !== 3) {
    throw valueError(`Invalid leaf ${JSON.stringify(token) ?? 'None'}`);
  }
  return leafSql(scope, [token[0], token[1], token[2]]);
}

function pop(stack: Condition[]): Condition {
  const term = stack.pop();
  if (!term) throw indexError('pop from empty list');
  return term;
}

/** Whether a domain names the field, which switches the hiding of archived rows off. */
export const names = (domain: readonly unknown[], field: string) =>
  domain.some((term) => isList(term) && term[0] === field);
