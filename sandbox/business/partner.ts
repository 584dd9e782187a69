import { validationError } from '../errors.ts';
import { isId } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import type { Behaviour } from './behaviour.ts';

export const partner: Behaviour = {
  writing: (env, ids, vals) => {
    if (!isId(vals.parent_id)) return;
    const above = env.store.ids(
      `with recursive above(id) as (
        select ? union select p.parent_id from res_partner p join above a on p.id = a.id
        where p.parent_id is not null) select id from above`,
      [vals.parent_id],
    );
    if (ids.some((id) => above.includes(id))) {
      throw validationError('You cannot create recursive Partner hierarchies.');
    }
  },
  changed: (env, { ids, names, created }) => {
    if (created || names.has('parent_id') || names.has('is_company')) commercial(env, ids);
  },
};

/** The commercial entity: the nearest company upwards, else the topmost contact. */
function commercial(env: Env, ids: readonly number[]): void {
  const below = env.store.ids(
    `with recursive below(id) as (
      select value from json_each(?)
      union select p.id from res_partner p join below b on p.parent_id = b.id)
    select id from below`,
    [JSON.stringify(ids)],
  );
  for (const id of below) {
    env.store.run(
      `update res_partner set commercial_partner_id = (
        with recursive above(id, parent_id, is_company, level) as (
          select id, parent_id, is_company, 0 from res_partner where id = ?
          union all
          select p.id, p.parent_id, p.is_company, a.level + 1
          from res_partner p join above a on p.id = a.parent_id where a.is_company = 0)
        select id from above order by level desc limit 1)
      where id = ?`,
      [id, id],
    );
  }
}
