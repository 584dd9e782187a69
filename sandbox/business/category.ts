import type { Env } from '../orm/env.ts';
import type { Behaviour } from './behaviour.ts';

export const category: Behaviour = {
  changed: (env, { ids, names, created }) => {
    if (created || names.has('name') || names.has('parent_id'))
      for (const id of ids) place(env, id);
  },
};

/** complete_name and parent_path, of the category and all below it. */
function place(env: Env, id: number): void {
  env.store.run(
    `update product_category set
      complete_name = coalesce((select p.complete_name || ' / ' from product_category p
        where p.id = product_category.parent_id), '') || name,
      parent_path = coalesce((select p.parent_path from product_category p
        where p.id = product_category.parent_id), '') || id || '/'
    where id = ?`,
    [id],
  );
  for (const child of env.store.ids('select id from product_category where parent_id = ?', [id])) {
    place(env, child);
  }
}
