import { aBinding } from '../support/a-replica.ts';
import type { TempEngine } from '../support/temp-engine.ts';
import type { Case } from './case.ts';

/** Messages that stand in the outbox of the world. */
export interface OutboxWorld {
  waiting: number;
  refused: number;
}

const MISSING = 2_147_483_647;

export function outboxCases(
  { vendor, order }: { vendor: number; order: number },
  { waiting, refused }: OutboxWorld,
): Record<string, Case> {
  const ref = { id: vendor };
  const edit = (column: string) => ({ entity: 'partner', ref, changes: { [column]: 'Solo' } });
  return {
    'drafts.edit': {
      allowed: edit('street'),
      refused: { input: edit('customer_rank'), code: 'draft.no_field' },
      forbidden: 'viewer',
    },
    'drafts.create': {
      allowed: { entity: 'partner', values: { name: 'Batik Baru' } },
      refused: { input: { entity: 'partner', values: {} }, code: 'draft.required' },
      forbidden: 'viewer',
    },
    'drafts.act': {
      allowed: { entity: 'order', ref: { id: order }, action: 'cancel' },
      refused: {
        input: { entity: 'order', ref: { id: order }, action: 'unlink' },
        code: 'draft.no_action',
      },
      forbidden: 'vendor',
    },
    'drafts.pending': {
      allowed: { entity: 'partner', ref },
      refused: { input: { entity: 'partner', ref: { id: MISSING } }, code: 'draft.no_record' },
      forbidden: 'viewer',
    },
    'drafts.values': {
      allowed: { entity: 'partner', ref },
      refused: { input: { entity: 'invoice', ref }, code: 'draft.no_entity' },
      forbidden: 'viewer',
    },
    'drafts.editable': {
      allowed: { entity: 'partner' },
      refused: { input: { entity: 'luck' }, code: 'draft.no_entity' },
      forbidden: 'viewer',
    },
    'outbox.list': {
      allowed: {},
      refused: { input: { which: 'luck' }, code: 'input.invalid' },
      forbidden: 'viewer',
    },
    'outbox.counts': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'outbox.marks': {
      allowed: { entity: 'partner', ids: [vendor] },
      refused: { input: { entity: 'luck', ids: [] }, code: 'draft.no_entity' },
      forbidden: 'viewer',
    },
    'outbox.created': {
      allowed: { entity: 'partner' },
      refused: { input: { entity: 'luck' }, code: 'draft.no_entity' },
      forbidden: 'viewer',
    },
    'outbox.get': {
      allowed: { id: refused },
      refused: { input: { id: MISSING }, code: 'outbox.missing' },
      forbidden: 'viewer',
    },
    'outbox.resolve': {
      allowed: { id: refused, choice: 'mine', changes: { city: 'Klaten' } },
      refused: { input: { id: waiting, choice: 'mine' }, code: 'outbox.nothing_to_decide' },
      forbidden: 'viewer',
    },
    'outbox.withdraw': {
      allowed: { id: waiting },
      refused: { input: { id: MISSING }, code: 'outbox.missing' },
      forbidden: 'viewer',
    },
    'outbox.export': {
      allowed: { which: 'open', language: 'id' },
      refused: { input: { which: 'decide', language: 'id' }, code: 'input.invalid' },
      forbidden: 'viewer',
    },
  };
}

export async function seedOutbox(engine: TempEngine, vendor: number): Promise<OutboxWorld> {
  aBinding(engine.db, { role: 'admin' });
  const { drafts } = engine.client('local');
  const save = (changes: Record<string, string>) =>
    drafts.edit({ entity: 'partner', ref: { id: vendor }, changes });
  const first = await save({ city: 'Solo' });
  const second = await save({ zip: '57111' });
  const error = JSON.stringify({ code: 'outbox.refused', params: { reason: 'Kota' } });
  const query = "update outbox set state = 'refused', error = ? where id = ?";
  engine.db.runSql(query, [error, first.messageId]);
  return { waiting: second.messageId, refused: first.messageId };
}
