import type { Model } from '../schema/field.ts';
import { tableOf } from '../schema/registry.ts';
import type { Operation, Rule } from '../schema/schema.ts';
import type { Env } from './env.ts';
import { modelOf } from './env.ts';
import type { Condition } from './search/condition.ts';
import { domainSql } from './search/domain.ts';
import type { Scope } from './search/scope.ts';

/** Companies and users are seen whole by those inside: their company_id does not own them. */
const everyCompany = new Set(['res.company', 'res.users']);

/** What a user's calls are held to: all rules for everybody, and one of those for the user's groups. */
export function rulesSql(scope: Scope, operation: Operation): Condition[] {
  const { env, model } = scope;
  const parts: Condition[] = [];
  if (model.fields.company_id && !everyCompany.has(model.name)) {
    const companies = ['|', ['company_id', '=', false], ['company_id', 'in', env.companies]];
    parts.push(domainSql(scope, companies));
  }
  const rules = (env.schema.rules.get(model.name) ?? []).filter((rule) =>
    rule.operations.has(operation),
  );
  if (rules.length === 0) return parts;
  const names = namesFor(env);
  const ruled = (rule: Rule) => {
    const domain = rule.domain(names);
    return domainSql(scope, Array.isArray(domain) ? domain : []);
  };
  for (const rule of rules) if (rule.groups.length === 0) parts.push(ruled(rule));
  const own = rules.filter((rule) => rule.groups.some((group) => env.groups.has(group))).map(ruled);
  if (own.length > 0) {
    parts.push({
      sql: own.map(({ sql }) => `(${sql})`).join(' or '),
      params: own.flatMap(({ params }) => params),
    });
  }
  return parts;
}

/** What a rule's domain may speak of. */
function namesFor(env: Env): Record<string, unknown> {
  const partner = { id: env.partnerId, commercial_partner_id: { id: commercialOf(env) } };
  const companies = [...env.companies];
  const user = {
    id: env.uid,
    login: env.login,
    partner_id: partner,
    commercial_partner_id: partner.commercial_partner_id,
    company_id: { id: companies[0] },
    company_ids: { ids: companies },
    env: (name: unknown) => recordsOf(env, modelOf(env, String(name))),
  };
  return {
    user,
    company_id: companies[0],
    company_ids: companies,
    str: (value: unknown) => String(value),
  };
}

const commercialOf = (env: Env) =>
  env.store.get('select commercial_partner_id from res_partner where id = ?', [env.partnerId])?.[0];

/** env['model'] in a rule: searched with the server's own rights. */
function recordsOf(env: Env, model: Model): Record<string, unknown> {
  const search = (domain: unknown) => {
    const { sql, params } = domainSql(
      { env, model, alias: 't' },
      Array.isArray(domain) ? domain : [],
    );
    return {
      ids: env.store.ids(`select t.id from ${tableOf(model.name)} t where ${sql}`, params),
    };
  };
  return { search, sudo: () => ({ search }) };
}
