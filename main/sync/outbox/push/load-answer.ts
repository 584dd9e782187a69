import * as z from 'zod';
import { isId } from '../../../central/odoo-values.ts';
import type { Sent } from './send.ts';
import { UNSEEN } from './settle.ts';

const answers = z.object({
  ids: z.union([z.array(z.unknown()), z.literal(false)]),
  messages: z.array(z.object({ message: z.string(), field: z.string().optional() })),
});

/** PostgreSQL's own words, which nobody translates. */
const RACED = /could not serialize access|deadlock detected/;
const REASON_LENGTH = 300;

/** What is wrong with a sheet is told as a result, never as an error: per cell, in the user's language. */
export function outcomeOfLoad(result: unknown): Sent {
  const answer = answers.safeParse(result);
  if (!answer.success) {
    return { how: 'lost', failure: UNSEEN };
  }
  const { ids, messages } = answer.data;
  const id = ids === false ? undefined : ids[0];
  if (isId(id)) return { how: 'answered', result, id };
  const reason = [...new Set(messages.map(({ message }) => message.trim()))].join(' ');
  if (RACED.test(reason)) {
    return { how: 'busy', failure: { code: 'central.busy', params: { reason: 'load' } } };
  }
  const params = { reason: reason.slice(0, REASON_LENGTH) };
  return { how: 'refused', failure: { code: 'outbox.refused', params } };
}
