import * as z from 'zod';
import { command, query } from './procedure.ts';
import {
  audience,
  reaches,
  savedName,
  savedView,
  viewBody,
  viewScreen,
  viewState,
} from './saved.ts';

const which = z.object({ uuid: z.uuid() });

/** Saved views of screens: applied only by being chosen. */
export const viewsContract = {
  list: query('explore.use')
    .input(z.object({ screen: viewScreen.nullable().default(null) }))
    .output(z.object({ rows: z.array(savedView) })),
  /** How far views, notes, alerts and figures go from here. */
  reach: query('explore.use').output(z.object({ reach: z.enum(reaches) })),
  save: command('explore.use', 'saved')
    .input(viewBody.extend({ name: savedName, audience: audience.default('mine') }))
    .output(which),
  /** What is not named stays as it is. */
  change: command('explore.use', 'saved')
    .input(
      which.extend({
        name: savedName.optional(),
        audience: audience.optional(),
        state: viewState.optional(),
        onBoard: z.boolean().optional(),
      }),
    )
    .output(which),
  drop: command('explore.use', 'saved').input(which).output(which),
};
