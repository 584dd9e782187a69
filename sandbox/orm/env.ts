import { groups } from '../base/groups.ts';
import type { Clock } from '../clock.ts';
import { accessError } from '../errors.ts';
import type { Dict } from '../narrow.ts';
import { idsOf } from '../narrow.ts';
import type { Group, Model } from '../schema/field.ts';
import type { Registry } from '../schema/registry.ts';
import type { Schema } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';

/** What all calls share. */
export interface Central {
  readonly store: Store;
  readonly schema: Schema;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly db: string;
  /** Called by a route that holds a transaction of its own, which has read the users' contacts. */
  readonly nested?: true;
}

/** One call of one user: a transaction with its start time. */
export interface Env extends Central {
  readonly uid: number;
  readonly login: string;
  readonly partnerId: number;
  /** The user's groups, and all that these imply. */
  readonly groups: ReadonlySet<number>;
  readonly lang: string | null;
  readonly tz: string | null;
  readonly context: Dict;
  /** The companies this call may see, the current one first. */
  readonly companies: readonly [number, ...number[]];
  readonly now: string;
}

const userSql = `select u.partner_id, u.login, u.company_id, p.lang, p.tz
  from res_users u join res_partner p on p.id = u.partner_id where u.id = ?`;

export function envFor(central: Central, uid: number, context: Dict): Env {
  const { store } = central;
  const [partnerId, login, companyId, lang, tz] = store.get(userSql, [uid]) ?? [];
  const own = store.ids('select other_id from res_users_company_ids_rel where own_id = ?', [uid]);
  const groupIds = store.ids('select other_id from res_users_groups_id_rel where own_id = ?', [
    uid,
  ]);
  const asked = idsOf(context.allowed_company_ids);
  if (asked.some((id) => !own.includes(id))) {
    throw accessError('Access to unauthorized or invalid companies.');
  }
  const main = Number(companyId ?? 0);
  const [first = main, ...others] =
    asked.length > 0 ? asked : [main, ...own.filter((id) => id !== main)];
  return {
    ...central,
    uid,
    login: String(login ?? ''),
    partnerId: Number(partnerId ?? 0),
    groups: withImplied(central.schema, groupIds),
    lang: typeof lang === 'string' ? lang : null,
    tz: typeof tz === 'string' ? tz : null,
    context,
    companies: [first, ...others],
    now: central.clock.stamp(),
  };
}

function withImplied({ implied }: Schema, ids: readonly number[]): ReadonlySet<number> {
  const all = new Set(ids);
  for (const id of all) for (const other of implied.get(id) ?? []) all.add(other);
  return all;
}

/** Whether the user is in one of Odoo's own groups. */
export const isIn = (env: Env, group: Group) => env.groups.has(groups[group].id);

/** The model, which the caller has made sure exists. */
export function modelOf(central: Central, name: string): Model {
  const model = central.registry.get(name);
  if (!model) throw new Error(`no model ${name}`);
  return model;
}
