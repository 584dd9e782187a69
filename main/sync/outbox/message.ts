import type { Selectable } from 'kysely';
import * as z from 'zod';
import {
  type DraftValues,
  draftValues,
  type MessageState,
  messageState,
} from '../../../shared/contract/drafts.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { OutboxTable } from '../../db/tables/outbox.table.ts';
import { failureFromText, type StoredFailure } from '../cycle/stored-failure.ts';
import type { Entity } from '../entities/entity.ts';
import { entityNamed } from './whitelist.ts';

export interface ChildRow {
  uuid: string;
  entity: string;
  values: DraftValues;
}

/** One acknowledged edit, as it stands in the outbox. */
export interface Message {
  id: number;
  recordUuid: string;
  entity: Entity;
  centralId: number | null;
  kind: 'create' | 'update' | 'action';
  action: string | null;
  base: DraftValues;
  mine: DraftValues;
  children: readonly ChildRow[];
  theirs: DraftValues | null;
  state: MessageState;
  isIntent: boolean;
  attempts: number;
  nextAt: Instant | null;
  settledAt: Instant | null;
  createdAt: Instant;
  createdBy: string;
  /** Which central it is meant for. */
  central: string;
  error: StoredFailure | null;
}

const kinds = z.enum(['create', 'update', 'action']);
const childRows = z.array(z.object({ uuid: z.string(), entity: z.string(), values: draftValues }));

export function messageOf(row: Selectable<OutboxTable>): Message {
  return {
    id: row.id,
    recordUuid: row.record_uuid,
    entity: entityNamed(row.entity),
    centralId: row.central_id,
    kind: kinds.parse(row.kind),
    action: row.action,
    base: valuesFrom(row.base),
    mine: valuesFrom(row.mine),
    children: childRows.parse(JSON.parse(row.children)),
    theirs: row.theirs === null ? null : valuesFrom(row.theirs),
    state: messageState.parse(row.state),
    isIntent: row.is_intent === 1,
    attempts: row.attempts,
    nextAt: row.next_at,
    settledAt: row.settled_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    central: row.central,
    error: failureFromText(row.error),
  };
}

/** What edits make of a record together: the first base of a column, and the last wish. An action edits nothing. */
export function merged(messages: readonly Message[]): Pick<Message, 'base' | 'mine' | 'theirs'> {
  const edits = messages.filter(({ kind }) => kind !== 'action');
  return {
    base: Object.assign({}, ...edits.map(({ base }) => base).reverse()),
    mine: Object.assign({}, ...edits.map(({ mine }) => mine)),
    theirs: Object.assign({}, ...edits.map(({ theirs }) => theirs)),
  };
}

function valuesFrom(text: string): DraftValues {
  return draftValues.parse(JSON.parse(text));
}
