import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type Acked, type Book, markOf } from './book.ts';
import { Crash } from './replica-pool.ts';
import type { SimDesk } from './sim-desk.ts';
import type { DeskStep } from './steps.ts';

interface Answer {
  uuid: string;
  messageId: number;
  state: string;
}

const COLUMNS = {
  partner: ['street', 'city', 'email', 'name'],
  vendor_profile: ['story', 'name', 'specialization'],
  order: ['client_ref'],
} as const;

/** What the person at a desk does: through the same procedures as the window. A refusal is an answer too. */
export async function playAtDesk(desk: SimDesk, step: DeskStep, book: Book): Promise<void> {
  try {
    await played(desk, step, book);
  } catch (error) {
    // Nothing was acknowledged, and the person sees why.
    if (!(error instanceof Refusal) && !(error instanceof Crash)) throw error;
  }
}

function played(desk: SimDesk, step: DeskStep, book: Book): Promise<void> {
  switch (step.do) {
    case 'edit':
      return edit(desk, step, book);
    case 'edit-new':
      return editNew(desk, step, book);
    case 'create':
      return create(desk, step, book);
    case 'act':
      return act(desk, step, book);
    case 'resolve':
      return resolve(desk, step, book);
    case 'withdraw':
      return withdraw(desk, step, book);
  }
}

export function pickOf<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}

function ids(desk: SimDesk, table: string): number[] {
  return desk.db.look<{ id: number }>(`select id from ${table} order by id`).map(({ id }) => id);
}

function acknowledge(
  { desk, book }: { desk: SimDesk; book: Book },
  answer: Answer,
  about: Pick<Acked, 'number' | 'entity' | 'kind' | 'changes'> & Partial<Acked>,
): void {
  // Nothing differed from what stands: there is no message, and nothing to lose.
  if (answer.messageId === 0) return;
  const now = desk.centralNow();
  const { uuid: recordUuid, messageId } = answer;
  const own = { desk: desk.name, messageId, recordUuid, action: null, children: 0, at: now };
  book.acked.push({ ...own, ...about });
}

async function edit(desk: SimDesk, step: DeskStep & { do: 'edit' }, book: Book): Promise<void> {
  const { entity } = step;
  const id = pickOf(ids(desk, `central_${entity}`), step.row);
  const column = pickOf<string>(COLUMNS[entity], step.column);
  if (id === undefined || column === undefined) return;
  const number = book.number();
  const changes: DraftValues = { [column]: markOf(number) };
  if (entity === 'vendor_profile' && step.column % 4 === 0) changes.monthly_capacity = number;
  const answer = await desk.call<Answer>('drafts.edit', { entity, ref: { id }, changes });
  acknowledge({ desk, book }, answer, { number, entity, kind: 'update', changes });
}

/** A record that was made here, by the name that it has here: whether the central has it already or not. */
async function editNew(
  desk: SimDesk,
  step: DeskStep & { do: 'edit-new' },
  book: Book,
): Promise<void> {
  const made = book.acked.filter((one) => one.kind === 'create' && one.desk === desk.name);
  const record = pickOf(made, step.row);
  if (record === undefined) return;
  const number = book.number();
  const column = record.entity === 'order' ? 'client_ref' : 'street';
  const changes: DraftValues = { [column]: markOf(number) };
  const { entity, recordUuid: uuid } = record;
  const answer = await desk.call<Answer>('drafts.edit', { entity, ref: { uuid }, changes });
  acknowledge({ desk, book }, answer, { number, entity, kind: 'update', changes });
}

async function create(desk: SimDesk, step: DeskStep & { do: 'create' }, book: Book): Promise<void> {
  const number = book.number();
  if (step.what === 'order') return createOrder(desk, step, { book, number });
  const changes = { name: markOf(number), city: 'Solo' };
  const profile = { entity: 'vendor_profile', values: { name: markOf(number) } };
  const children = step.what === 'vendor' ? [profile] : [];
  const input = { entity: 'partner', values: changes, children };
  const answer = await desk.call<Answer>('drafts.create', input);
  const about = { number, entity: 'partner', kind: 'create' as const, changes };
  acknowledge({ desk, book }, answer, { ...about, children: children.length });
}

/** For a customer of the central, or for one of ours that it may not have yet. */
async function createOrder(
  desk: SimDesk,
  step: DeskStep & { do: 'create' },
  { book, number }: { book: Book; number: number },
): Promise<void> {
  const own = book.acked
    .filter((one) => one.desk === desk.name && one.kind === 'create' && one.entity === 'partner')
    .map(({ recordUuid }) => recordUuid);
  const partners: (number | string)[] = [...ids(desk, 'central_partner').slice(0, 4), ...own];
  const partner = pickOf(partners, step.row);
  const variant = pickOf(ids(desk, 'central_variant'), step.row);
  if (partner === undefined || variant === undefined) return;
  const changes = { partner_id: partner, client_ref: markOf(number) };
  const lines = 1 + (step.row % 3);
  const children = Array.from({ length: lines }, (_, line) => ({
    entity: 'order_line',
    values: {
      variant_id: variant,
      quantity_micro: 1_000_000 * (line + 1),
      unit_price_micro: 5_000_000_000,
    },
  }));
  const input = { entity: 'order', values: changes, children };
  const answer = await desk.call<Answer>('drafts.create', input);
  const about = { number, entity: 'order', kind: 'create' as const, changes };
  acknowledge({ desk, book }, answer, { ...about, children: lines });
}

async function act(desk: SimDesk, step: DeskStep & { do: 'act' }, book: Book): Promise<void> {
  const made = book.acked.filter(
    (one) => one.desk === desk.name && one.kind === 'create' && one.entity === 'order',
  );
  const refs = [
    ...ids(desk, 'central_order').map((id) => ({ id })),
    ...made.map(({ recordUuid: uuid }) => ({ uuid })),
  ];
  const ref = pickOf<{ id: number } | { uuid: string }>(refs, step.row);
  if (ref === undefined) return;
  const number = book.number();
  const { action } = step;
  const answer = await desk.call<Answer>('drafts.act', { entity: 'order', ref, action });
  const about = { number, entity: 'order', kind: 'action' as const, changes: {} };
  acknowledge({ desk, book }, answer, { ...about, action });
}

interface Listed {
  rows: { id: number; kind: string; fields: { column: string; theirs?: unknown }[] }[];
}

async function resolve(
  desk: SimDesk,
  step: DeskStep & { do: 'resolve' },
  book: Book,
): Promise<void> {
  const listed = await desk.call<Listed>('outbox.list', { which: 'decide' });
  const message = pickOf(listed.rows, step.row);
  if (message === undefined) return;
  const differing = message.fields.filter(({ theirs }) => theirs !== undefined);
  const fields = Object.fromEntries(
    differing.map(({ column }, index) => [column, index % 2 === step.row % 2 ? 'mine' : 'theirs']),
  );
  const merged = step.choice === 'merge' ? { fields } : {};
  await desk.call('outbox.resolve', { id: message.id, choice: step.choice, ...merged });
  book.resolved.add(`${desk.name} ${message.id}`);
  if (step.choice === 'mine') return;
  book.decided.push({ desk: desk.name, messageId: message.id, choice: step.choice });
  noteFollowers({ desk, book }, message.id);
}

async function withdraw(
  desk: SimDesk,
  step: DeskStep & { do: 'withdraw' },
  book: Book,
): Promise<void> {
  const listed = await desk.call<Listed>('outbox.list', { which: 'open' });
  const message = pickOf(listed.rows, step.row);
  if (message === undefined) return;
  await desk.call('outbox.withdraw', { id: message.id });
  book.decided.push({ desk: desk.name, messageId: message.id, choice: 'withdrawn' });
  noteFollowers({ desk, book }, message.id);
}

/** Who gives up the making of a record gives up what he changed of it since. */
function noteFollowers({ desk, book }: { desk: SimDesk; book: Book }, messageId: number): void {
  const first = book.acked.find((one) => one.desk === desk.name && one.messageId === messageId);
  if (first?.kind !== 'create') return;
  for (const one of book.acked) {
    const isLater = one.desk === desk.name && one.recordUuid === first.recordUuid;
    if (!isLater || one.messageId <= messageId) continue;
    book.decided.push({ desk: desk.name, messageId: one.messageId, choice: 'withdrawn' });
  }
}
