import { userError } from '../errors.ts';
import { updateRows } from '../orm/write/rows.ts';
import type { Behaviour } from './behaviour.ts';

export const picking: Behaviour = {
  methods: {
    button_validate: (env, ids) => {
      const open = env.store.ids(
        `select id from stock_picking
          where state = 'assigned' and id in (select value from json_each(?))`,
        [JSON.stringify(ids)],
      );
      if (open.length < ids.length) {
        throw userError(
          'You cannot validate a transfer if no quantities are reserved. To force the transfer, ' +
            'encode quantities.',
        );
      }
      const cells = new Map([
        ['state', 'done'],
        ['date_done', env.now.slice(0, 19)],
      ]);
      updateRows(env, 'stock.picking', { ids, cells });
      return true;
    },
  },
};
