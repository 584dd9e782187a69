import type * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import {
  type OutboxMessage,
  type outboxContract,
  outboxEvent,
} from '../../../../shared/contract/outbox.contract.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Reader } from '../../../db/db.ts';
import { countIntents } from '../../../platform/freshness/pending.store.ts';
import { findSight, type Sight } from '../../../platform/session/sight.store.ts';
import { listTitles } from '../drafts.store.ts';
import type { Message } from '../message.ts';
import {
  countOutbox,
  countSettled,
  findMessage,
  listEvents,
  listMessages,
  listOpenOf,
  type MessageWindow,
} from '../outbox.store.ts';
import { fieldsOf, shownFields } from '../pending.service.ts';
import { isOfOther, sees } from '../sight.store.ts';
import { blamedColumns } from './blame.ts';

type Listed = z.infer<NonNullable<(typeof outboxContract.list)['~orpc']['outputSchema']>>;
type Counted = z.infer<NonNullable<(typeof outboxContract.counts)['~orpc']['outputSchema']>>;
type Viewed = z.infer<NonNullable<(typeof outboxContract.get)['~orpc']['outputSchema']>>;

/** It was made while this profile was bound to another central. */
const ELSEWHERE = { code: 'outbox.other_central', params: {} };

interface Placed {
  message: Message;
  waitsFor: number;
}

export function viewOutbox(db: Reader, window: MessageWindow): Listed {
  const counts = countOutbox(db);
  const decide = counts.conflicts + counts.refused;
  const totals = {
    open: counts.waiting + decide,
    decide,
    history: window.which === 'history' ? countSettled(db) : 0,
  };
  const rows = viewsOf(db, listMessages(db, window));
  return { ...counts, total: totals[window.which], rows };
}

export function viewCounts(db: Reader): Counted {
  return { ...countOutbox(db), intents: countIntents(db) };
}

export function viewMessage(db: Reader, id: number): Viewed {
  const message = getMessage(db, id);
  const waitsFor = listOpenOf(db, message.recordUuid).filter((one) => one.id < id).length;
  const history = listEvents(db, id).map(({ detail, ...event }) =>
    outboxEvent.parse({ ...event, detail: JSON.parse(detail) }),
  );
  const [view] = viewsOf(db, [{ message, waitsFor }]);
  return { message: present(view, 'One message is one view.'), history };
}

export function getMessage(db: Reader, id: number): Message {
  const message = findMessage(db, id);
  if (message === undefined || !sees(findSight(db), message)) {
    throw new Refusal('outbox.missing', { id });
  }
  return message;
}

/** Titles are looked up once per entity of the page. */
function viewsOf(db: Reader, placed: readonly Placed[]): OutboxMessage[] {
  const byEntity = Map.groupBy(placed, ({ message }) => message.entity);
  const titles = new Map(
    [...byEntity].map(([entity, group]) => [
      entity,
      listTitles(
        db,
        entity,
        group.flatMap(({ message }) => message.centralId ?? []),
      ),
    ]),
  );
  const sight = findSight(db);
  return placed.map((one) => {
    const { entity, centralId } = one.message;
    const known = centralId === null ? undefined : titles.get(entity)?.get(centralId);
    const view = viewOf(db, one, known ?? ownTitle(one.message));
    if (isOfOther(sight, one.message)) return { ...view, leftBy: view.createdBy };
    return isElsewhere(one.message, sight) ? { ...view, reason: ELSEWHERE } : view;
  });
}

/** Of a record that the central does not have yet. */
function ownTitle({ entity, mine }: Message): string | null {
  const title = mine[entity.push?.title ?? ''];
  return typeof title === 'string' ? title : null;
}

function isElsewhere({ central, settledAt }: Message, sight: Sight | null): boolean {
  return settledAt === null && central !== sight?.identity;
}

function viewOf(db: Reader, { message, waitsFor }: Placed, title: string | null): OutboxMessage {
  return {
    id: message.id,
    entity: message.entity.id,
    recordUuid: message.recordUuid,
    centralId: message.centralId,
    title,
    kind: message.kind,
    action: message.action,
    state: message.state,
    isIntent: message.isIntent,
    fields: shownFields(db, message.entity, fieldsOf(message)),
    attempts: message.attempts,
    createdAt: message.createdAt,
    createdBy: message.createdBy,
    leftBy: null,
    nextAt: message.nextAt,
    settledAt: message.settledAt,
    reason: message.error,
    blamed: message.state === 'refused' ? blamedColumns(message) : [],
    waitsFor,
  };
}
