import { isText } from '../narrow.ts';
import { setSecret } from '../store/logins.ts';
import type { Behaviour } from './behaviour.ts';

export const user: Behaviour = {
  writing: (env, ids, vals) => {
    if (isText(vals.password)) for (const id of ids) setSecret(env.store, id, vals.password);
  },
  changed: (env, { ids, names, created }) => {
    if (!created && !names.has('groups_id')) return;
    for (const id of ids) env.store.run(share, [id]);
  },
};

/** Whoever is not inside is a guest. */
const share = `update res_users set share = not exists (
  with recursive g(id) as (
    select other_id from res_users_groups_id_rel where own_id = res_users.id
    union select i.other_id from res_groups_implied_ids_rel i join g on g.id = i.own_id)
  select 1 from g where id = 1) where id = ?`;
