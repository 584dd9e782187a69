import * as z from 'zod';
import type { OdooRow } from '../../../central/odoo-values.ts';
import type { PushAction } from '../../entities/entity.ts';
import type { Message } from '../message.ts';
import { actionNamed, pushableNamed } from '../whitelist.ts';
import { familyOf } from './family.ts';
import type { Run } from './pushing.ts';
import type { Sent } from './send.ts';
import { markSending, type Settlement, settle, wordOn } from './settle.ts';
import { type Target, valuesIn } from './target.ts';

interface Item {
  message: Message;
  family: string;
  id: number;
  action: PushAction;
}

const GONE = { as: 'refused', failure: { code: 'outbox.record_gone', params: {} } } as const;
const UNSEEN = { code: 'outbox.not_seen', params: {} } as const;
/** A method that wants to ask a person first answers with what to show him, and does nothing. */
const wizard = z.object({ type: z.string().startsWith('ir.actions.') });

/** Changes of state, by the model's own method. That it answered says nothing: the state says whether it was done. */
export async function pushActions(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<void> {
  const { db, central } = run.on;
  const before = await statesOf(run, target, messages);
  if (before === null) return;
  const items = db.tx(() => {
    run.keep(target, before.rows);
    return messages.flatMap((message) => {
      const judged = wordOn(() =>
        look(run, { message, state: before.states.get(message.centralId ?? 0) }),
      );
      const moment = run.moment();
      if ('as' in judged) settle(db, message, { settlement: judged, moment });
      else if (markSending(db, message, moment)) return [judged];
      return [];
    });
  });
  if (items.length === 0) return;
  const sent = await run.sendAll(items, async ({ id, action }): Promise<Sent> => {
    const { method, context = {} } = action;
    const { result } = await central.change(target.plan.subject, { method, args: [[id]], context });
    return { how: 'answered', result };
  });
  const after = await statesOf(
    run,
    target,
    items.map(({ message }) => message),
  );
  db.tx(() => {
    if (after !== null) run.keep(target, after.rows);
    for (const [item, outcome] of sent) {
      const state = after === null ? null : after.states.get(item.id);
      const settlement = judge({ item, outcome, state });
      settle(db, item.message, { settlement, moment: run.moment() });
    }
  });
}

async function statesOf(run: Run, target: Target, messages: readonly Message[]) {
  const ids = messages.flatMap(({ centralId }) => centralId ?? []).sort((a, b) => a - b);
  const rows = await run.read(target, ['id', 'in', ids]);
  return rows === null
    ? null
    : { rows, states: new Map(rows.map((row) => stateOf(run, target, row))) };
}

function stateOf({ on: { db } }: Run, target: Target, row: OdooRow): [number, string] {
  return [row.id, String(valuesIn(db, target, { row, columns: ['state'] }).state)];
}

function look(
  { on: { db } }: Run,
  { message, state }: { message: Message; state: string | undefined },
): Item | Settlement {
  const { centralId } = message;
  if (state === undefined || centralId === null) return GONE;
  const name = message.action ?? '';
  const action = actionNamed(pushableNamed(message.entity.id), name);
  if (state === action.to) return { as: 'done', centralId };
  if (!action.from.includes(state)) {
    const failure = { code: 'draft.wrong_state', params: { action: name, state } };
    return { as: 'refused', failure };
  }
  return { message, family: familyOf(db, message), id: centralId, action };
}

function judge({
  item: { id, action, message },
  outcome,
  state,
}: {
  item: Item;
  outcome: Sent;
  state: string | null | undefined;
}): Settlement {
  const failure = 'failure' in outcome ? outcome.failure : UNSEEN;
  if (outcome.how === 'unsent' || outcome.how === 'busy') return { as: 'delayed', failure };
  if (state === undefined) return GONE;
  if (state === action.to) return { as: 'done', centralId: id };
  if (outcome.how === 'refused') return { as: 'refused', failure };
  if (outcome.how !== 'answered' || state === null) return { as: 'unknown', failure };
  const code = wizard.safeParse(outcome.result).success ? 'outbox.asks_back' : 'outbox.not_done';
  return { as: 'refused', failure: { code, params: { action: message.action ?? '', state } } };
}
