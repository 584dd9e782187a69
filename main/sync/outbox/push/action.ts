import * as z from 'zod';
import type { OdooRow } from '../../../central/odoo-values.ts';
import type { PushAction } from '../../entities/entity.ts';
import type { Message } from '../message.ts';
import { actionNamed, pushableNamed } from '../whitelist.ts';
import { familyOf } from './family.ts';
import { type Going, pushLooked } from './looked.ts';
import type { Run } from './pushing.ts';
import type { Sent } from './send.ts';
import { GONE, type Settlement, UNSEEN } from './settle.ts';
import { type Target, valuesIn } from './target.ts';

interface Item extends Going {
  action: PushAction;
}

/** A method that wants to ask a person first answers with what to show him, and does nothing. */
const wizard = z.object({ type: z.string().startsWith('ir.actions.') });

/** Changes of state, by the model's own method. That it answered says nothing: the state says whether it was done. */
export async function pushActions(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<void> {
  const { central } = run.on;
  await pushLooked<Item>(run, target, {
    messages,
    look: (message, row) => look(run, target, { message, row }),
    send: async ({ id, action: { method, context = {} } }) => {
      const call = { method, args: [[id]], context };
      const { result } = await central.change(target.plan.subject, call);
      return { how: 'answered', result };
    },
    judge: (item, outcome, row) => judge(run, target, { item, outcome, row }),
  });
}

function stateOf({ on: { db } }: Run, target: Target, row: OdooRow): string {
  return String(valuesIn(db, target, { row, columns: ['state'] }).state);
}

function look(
  run: Run,
  target: Target,
  { message, row }: { message: Message; row: OdooRow | undefined },
): Item | Settlement {
  const { centralId } = message;
  if (row === undefined || centralId === null) return GONE;
  const name = message.action ?? '';
  const action = actionNamed(pushableNamed(message.entity.id), name);
  const state = stateOf(run, target, row);
  if (state === action.to) return { as: 'done', centralId };
  if (!action.from.includes(state)) {
    const failure = { code: 'draft.wrong_state', params: { action: name, state } };
    return { as: 'refused', failure };
  }
  return { message, family: familyOf(run.on.db, message), id: centralId, action };
}

function judge(
  run: Run,
  target: Target,
  { item, outcome, row }: { item: Item; outcome: Sent; row: OdooRow | null | undefined },
): Settlement {
  const { id, action, message } = item;
  const failure = 'failure' in outcome ? outcome.failure : UNSEEN;
  if (outcome.how === 'unsent' || outcome.how === 'busy') return { as: 'delayed', failure };
  if (row === undefined) return GONE;
  const state = row === null ? null : stateOf(run, target, row);
  if (state === action.to) return { as: 'done', centralId: id };
  if (outcome.how === 'refused') return { as: 'refused', failure };
  if (outcome.how !== 'answered' || state === null) return { as: 'unknown', failure };
  const code = wizard.safeParse(outcome.result).success ? 'outbox.asks_back' : 'outbox.not_done';
  return { as: 'refused', failure: { code, params: { action: message.action ?? '', state } } };
}
