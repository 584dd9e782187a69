import type { OdooRow } from '../../../central/odoo-values.ts';
import type { Message } from '../message.ts';
import type { Run } from './pushing.ts';
import type { Sent } from './send.ts';
import { isSettled, markSending, type Settlement, settle, wordOn } from './settle.ts';
import type { Target } from './target.ts';

/** A message that is to be sent, of a record that the central has. */
export interface Going {
  message: Message;
  family: string;
  id: number;
}

interface Work<Item extends Going> {
  /** What is to be sent, or what became of the message without sending. */
  look(message: Message, row: OdooRow | undefined): Item | Settlement;
  send(item: Item): Promise<Sent>;
  /** The row is undefined where the central has none any more, and null where it could not be read again. */
  judge(item: Item, outcome: Sent, row: OdooRow | null | undefined): Settlement;
}

/** Records that the central has: looked at, sent where there is something to send, and looked at again. */
export async function pushLooked<Item extends Going>(
  run: Run,
  target: Target,
  { messages, look, send, judge }: Work<Item> & { messages: readonly Message[] },
): Promise<void> {
  const { db } = run.on;
  const before = await rowsOf(run, target, messages);
  if (before === null) return;
  const items = db.tx(() => {
    run.keep(target, [...before.values()]);
    return messages.flatMap((message) => {
      const judged = wordOn(() => look(message, before.get(message.centralId ?? 0)));
      const moment = run.moment();
      if (isSettled(judged)) settle(db, message, { settlement: judged, moment });
      else if (markSending(db, message, moment)) return [judged];
      return [];
    });
  });
  if (items.length === 0) return;
  const sent = await run.sendAll(items, send);
  const after = await rowsOf(
    run,
    target,
    items.map(({ message }) => message),
  );
  db.tx(() => {
    if (after !== null) run.keep(target, [...after.values()]);
    for (const [item, outcome] of sent) {
      const row = after === null ? null : after.get(item.id);
      const settlement = wordOn(() => judge(item, outcome, row));
      settle(db, item.message, { settlement, moment: run.moment() });
    }
  });
}

async function rowsOf(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<ReadonlyMap<number, OdooRow> | null> {
  const ids = messages.flatMap(({ centralId }) => centralId ?? []).sort((a, b) => a - b);
  const rows = await run.read(target, ['id', 'in', ids]);
  return rows === null ? null : new Map(rows.map((row) => [row.id, row]));
}
