import { Refusal } from '../../../../shared/contract/errors.ts';
import type { Reader } from '../../../db/db.ts';
import type { StoredFailure } from '../../cycle/stored-failure.ts';
import { findDraft, findMapped } from '../drafts.store.ts';
import type { Message } from '../message.ts';
import { addEvent, changeMessage, listDue, listSending } from '../outbox.store.ts';
import { isUuid } from '../values.rules.ts';
import { codecOf } from '../whitelist.ts';
import { pushActions } from './action.ts';
import { pushCreates } from './create.ts';
import { type Pushing, Run } from './pushing.ts';
import { settle } from './settle.ts';
import { pushUpdates } from './update.ts';

/** One look, so many writes and one more look. */
const BATCH = 100;
const ASIDE_MS = 30_000;
const KINDS = { create: pushCreates, update: pushUpdates, action: pushActions } as const;

/**
 * Sends what waits, as far as it may be sent now: of each record one message at a time, in their order. A record
 * that is stuck holds up none but itself; a central that is gone ends the run, and is thrown.
 */
export async function pushOutbox(on: Pushing): Promise<void> {
  const run = new Run(on);
  lookUpInterrupted(on);
  const held = new Set<number>();
  while (!on.isEnough()) {
    const due = listDue(on.db, {
      central: on.identity,
      now: on.clock.now(),
      limit: BATCH,
      except: [...held],
    });
    if (due.length === 0) return putAside(on, held);
    const ready = due.flatMap((message) => readyMessage(run, message, held));
    for (const group of groupsOf(ready)) {
      await pushGroup(run, group);
      if (run.down !== null) throw run.down;
    }
    if (ready.some(({ kind }) => kind === 'create')) held.clear();
  }
}

/** What refers to a record that is not there yet need not be looked at all the time. */
function putAside({ db, clock }: Pushing, held: ReadonlySet<number>): void {
  const until = clock.now() + ASIDE_MS;
  db.tx(() => {
    for (const id of held) changeMessage(db, id, { next_at: until });
  });
}

/** A process that died between sending and hearing: whether it was taken is for the central to say. */
function lookUpInterrupted({ db, clock }: Pushing): void {
  db.tx(() => {
    for (const id of listSending(db)) {
      changeMessage(db, id, { state: 'unknown', next_at: null });
      const detail = { code: 'sync.interrupted' };
      addEvent(db, id, { at: clock.now(), what: 'lost', actor: '', detail });
    }
  });
}

async function pushGroup(run: Run, group: readonly Message[]): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { entity, kind } = first;
  try {
    await KINDS[kind](run, await run.target(entity), group);
  } catch (error) {
    // This login does not get the entity at all: a person has to know. Anything else ends the run.
    if (!isWordOnEntity(error)) throw error;
    const { code, params } = error;
    refuseAll(run, group, { code, params });
  }
  run.on.changed('outbox', entity.topic);
}

function isWordOnEntity(error: unknown): error is Refusal {
  return (
    error instanceof Refusal &&
    error.code !== 'central.restored' &&
    /^(central|outbox|row|draft)\.|^connection\.missing_models$/.test(error.code)
  );
}

function refuseAll(run: Run, group: readonly Message[], failure: StoredFailure): void {
  const { db } = run.on;
  db.tx(() => {
    const settlement = { as: 'refused', failure } as const;
    for (const message of group) settle(db, message, { settlement, moment: run.moment() });
  });
}

function groupsOf(messages: readonly Message[]): Message[][] {
  return [...Map.groupBy(messages, ({ entity, kind }) => `${kind} ${entity.id}`).values()];
}

/** References to records of ours become the central's ids once those are there; until then it waits for them. */
function readyMessage(run: Run, message: Message, held: Set<number>): Message[] {
  const mine = { ...message.mine };
  for (const [column, value] of Object.entries(mine)) {
    if (codecOf(message.entity, column).name !== 'reference' || !isUuid(value)) continue;
    const id = idOf(run.on.db, value);
    if (id === 'later') {
      held.add(message.id);
      return [];
    }
    if (id === 'never') {
      const params = { field: column };
      refuseAll(run, [message], { code: 'outbox.reference_gone', params });
      return [];
    }
    mine[column] = id;
  }
  return [{ ...message, mine }];
}

function idOf(db: Reader, uuid: string): number | 'later' | 'never' {
  const mapped = findMapped(db, uuid);
  if (mapped !== undefined) return mapped;
  return findDraft(db, uuid) === undefined ? 'never' : 'later';
}
