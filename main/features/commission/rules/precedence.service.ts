import * as z from 'zod';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { namesOf } from '../lines/names.store.ts';
import { defaultPrecedence, shapeOf } from '../pricing/scope-shape.ts';
import { liveRules } from './live-rules.ts';
import { PRECEDENCE_TOPIC, precedenceOn } from './precedence.ts';
import { listOpenDecisions } from './stored-rules.store.ts';

const body = z.object({ order: z.string() });

/** Every shape in its order of that day, with how many of the rules are of it, and the orders that wait. */
export function viewPrecedence(db: Reader, day: BusinessDay) {
  const set = liveRules(db);
  const order = precedenceOn(set.precedence, day);
  const counts = Map.groupBy(set.rules, ({ spec }) => shapeOf(spec.scope));
  const open = listOpenDecisions(db, PRECEDENCE_TOPIC);
  const personOf = namesOf(
    db,
    'user',
    open.map(({ proposed_by }) => proposed_by),
  );
  return {
    shapes: order.map((shape) => ({ shape, rules: counts.get(shape)?.length ?? 0 })),
    isDefault: order.every((shape, at) => defaultPrecedence[at] === shape),
    open: open.flatMap((row) => {
      const read = body.safeParse(JSON.parse(row.body));
      if (!read.success) return [];
      const { uuid: decision, title, effective_from: from, proposed_at: proposedAt } = row;
      const proposedBy = personOf(row.proposed_by);
      return [{ decision, title, order: read.data.order.split(','), from, proposedBy, proposedAt }];
    }),
  };
}
