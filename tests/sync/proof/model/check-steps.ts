import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import type { Deed } from '../central/store.ts';
import { type Acked, type Book, numberIn } from './book.ts';
import { heldBack } from './check-replica.ts';
import { mapped, wantedRows } from './mapping.ts';
import type { SimDesk } from './sim-desk.ts';
import { hold } from './violation.ts';
import type { World } from './world.ts';

export interface Message {
  id: number;
  record_uuid: string;
  entity: string;
  central_id: number | null;
  kind: string;
  base: string;
  mine: string;
  theirs: string | null;
  children: string;
  state: string;
  next_at: number | null;
  error: string | null;
  settled_at: number | null;
}

const OPEN = new Set(['waiting', 'sending', 'unknown', 'conflict', 'refused']);

/** What must hold after every single step, whatever the step was. */
export function checkStep(world: World, book: Book): void {
  for (const desk of world.desks) {
    const messages = messagesOf(desk);
    checkKept(desk, { world, book, messages });
    checkOwnWrites(desk, { world, book, messages });
  }
  checkNoTwins(world);
  checkOrder(world, book);
  checkUnseen(world, book);
}

interface Looked {
  world: World;
  book: Book;
  messages: ReadonlyMap<number, Message>;
}

export function messagesOf(desk: SimDesk): Map<number, Message> {
  const rows = desk.db.look<Message>('select * from outbox order by id');
  return new Map(rows.map((row) => [row.id, row]));
}

/** No message disappears, and none says `done` of what the central never did. */
function checkKept(desk: SimDesk, { world, book, messages }: Looked): void {
  for (const one of book.acked) {
    if (one.desk !== desk.name) continue;
    const message = messages.get(one.messageId);
    hold(message !== undefined, 'nothing-lost', () => `message ${one.messageId} is gone`);
    if (message === undefined || book.isDecided(one)) continue;
    hold(message.state !== 'withdrawn', 'nothing-lost', () => `${one.messageId} was withdrawn`);
    hold(isKept(message, one), 'nothing-lost', () => `${one.messageId} says ${message.mine}`);
    const arrived = hasArrived(world.central.store.deeds, one, message);
    if (message.state === 'done') {
      hold(arrived, 'nothing-lost', () => `${one.messageId} is done, and never arrived`);
    }
    if (message.state === 'refused' && one.kind === 'create' && book.restoredAt === null) {
      hold(!arrived || book.hasMovedRights || wasUnlinked(world, message), 'nothing-lost', () => {
        return `${one.messageId} is called refused, and stands on the central`;
      });
    }
  }
}

/** Made, and deleted again before we could look: the record is gone, and that is what is said. */
function wasUnlinked({ central }: World, { entity }: Message): boolean {
  const model = mapped.find((one) => one.entity === entity)?.model;
  return central.store.deeds.some((deed) => deed.kind === 'unlink' && deed.model === model);
}

function isKept(message: Message, { changes }: Acked): boolean {
  const mine = JSON.parse(message.mine) as DraftValues;
  return Object.entries(changes).every(([column, value]) => mine[column] === value);
}

/** The central's own log: the value that bears the number of the edit was written there, by that desk. */
function hasArrived(deeds: readonly Deed[], one: Acked, { central_id: id }: Message): boolean {
  if (one.kind === 'action') {
    const state = one.action === 'confirm' ? 'sale' : 'cancel';
    return deeds.some((deed) => deed.id === id && deed.values.state === state);
  }
  const values = Object.values(one.changes).filter((value) => numberIn(value) === one.number);
  return values.every((value) =>
    deeds.some(
      (deed) =>
        deed.by === one.desk &&
        (id === null || deed.id === id) &&
        Object.values(deed.values).includes(value),
    ),
  );
}

/** Of each column the last wish, or what the central has had since it got it. */
function checkOwnWrites(desk: SimDesk, looked: Looked): void {
  const last = new Map<string, { one: Acked; column: string }>();
  for (const one of looked.book.acked) {
    if (one.desk !== desk.name || one.kind === 'action') continue;
    for (const column of Object.keys(one.changes)) {
      // A reference to a record of ours becomes the central's number once it has one.
      if (column !== 'partner_id') last.set(`${one.recordUuid} ${column}`, { one, column });
    }
  }
  const seen = new Map<string, Shown | null>();
  for (const { one, column } of last.values()) {
    if (looked.book.isDecided(one)) continue;
    const message = looked.messages.get(one.messageId);
    if (message === undefined) continue;
    const values = seen.get(one.recordUuid) ?? valuesOf(desk, one, message.central_id);
    seen.set(one.recordUuid, values);
    if (values === null || (!OPEN.has(message.state) && isOutOfSight(desk, looked, message)))
      continue;
    const shown = values[column];
    const wished = one.changes[column];
    const id = message.central_id;
    const isSettled = !OPEN.has(message.state);
    const isFine = shown === wished || (isSettled && isLater(looked, one, { shown, wished, id }));
    hold(isFine, 'read-your-writes', () => {
      const { state } = message;
      return `${one.entity}.${column} of ${desk.name} shows ${shown}, not ${wished} (${state})`;
    });
  }
}

/** Deleted on the central since, taken from this login, or held back: the older version is what can be shown. */
function isOutOfSight(desk: SimDesk, { world }: Looked, { entity, central_id }: Message): boolean {
  if (central_id !== null && heldBack(desk, entity).has(central_id)) return true;
  const model = mapped.find((one) => one.entity === entity)?.model ?? '';
  const rows = wantedRows(world.central, desk.user, model);
  return !rows.some(({ id }) => id === central_id);
}

/** As the screens read it: the central's row with the draft laid over it, or the draft of one it has not. */
function valuesOf(desk: SimDesk, { recordUuid, entity }: Acked, id: number | null): Shown | null {
  const view = `select * from ${entity}_mine where id = ?`;
  const [row] = id === null ? [] : desk.db.look<Shown>(view, id);
  if (row !== undefined) return row;
  const sql = 'select base, mine from draft where uuid = ?';
  const [draft] = desk.db.look<{ base: string; mine: string }>(sql, recordUuid);
  return draft === undefined ? null : { ...JSON.parse(draft.base), ...JSON.parse(draft.mine) };
}

type Shown = Readonly<Record<string, unknown>>;

/** What the central has had in that record since the edit arrived: never what was there before it. */
function isLater({ world, book }: Looked, one: Acked, { shown, wished, id }: Wish): boolean {
  const { deeds } = world.central.store;
  const ofRecord = deeds.filter((deed) => deed.id === id);
  const arrival = ofRecord.findIndex(
    ({ by, values }) => by === one.desk && Object.values(values).includes(wished),
  );
  const since = arrival < 0 ? ofRecord.filter(({ at }) => at >= one.at) : ofRecord.slice(arrival);
  const wasPutBack = (book.restoredAt ?? 0) > (ofRecord[arrival]?.at ?? one.at);
  return wasPutBack || since.some(({ values }) => Object.values(values).includes(shown));
}

interface Wish {
  shown: unknown;
  wished: unknown;
  id: number | null;
}

/** Every record that a desk made bears the number of the edit, and every identity is its own. */
function checkNoTwins(world: World): void {
  const { store } = world.central;
  const names = new Set<unknown>();
  for (const [model, field] of [
    ['res.partner', 'name'],
    ['sale.order', 'client_order_ref'],
    ['res.partner', 'x_client_uuid'],
    ['sale.order', 'x_client_uuid'],
    ['sale.order.line', 'x_client_uuid'],
    ['x_umkm_vendor_profile', 'x_uuid'],
  ] as const) {
    names.clear();
    for (const row of store.rows(model)) {
      const value = row[field];
      const isOurs = field.endsWith('uuid') ? value !== false : isMade(world, model, value);
      if (!isOurs) continue;
      hold(!names.has(value), 'one-record', () => `two ${model} with ${field} ${value}`);
      names.add(value);
    }
  }
}

/** Made under this mark, not renamed to it. */
function isMade(world: World, model: string, value: unknown): boolean {
  if (numberIn(value) === null) return false;
  return world.central.store.deeds.some(
    (deed) =>
      deed.kind === 'create' && deed.model === model && Object.values(deed.values).includes(value),
  );
}

/** What a desk writes to one record comes in the order of its edits. A central that was put back begins anew. */
function checkOrder(world: World, book: Book): void {
  const last = new Map<string, number>();
  const decided = new Set(book.decided.map(({ messageId, desk }) => `${desk} ${messageId}`));
  const numbers = new Map(book.acked.map((one) => [one.number, one]));
  for (const { by, model, id, values, at } of world.central.store.deeds) {
    if (by === null || at < (book.restoredAt ?? 0)) continue;
    for (const [field, value] of Object.entries(values)) {
      const number = numberIn(value);
      const one = number === null ? undefined : numbers.get(number);
      if (number === null || one?.desk !== by || decided.has(`${by} ${one.messageId}`)) continue;
      const key = `${by} ${model} ${id} ${field}`;
      const before = last.get(key) ?? 0;
      hold(number >= before, 'order-kept', () => `${key}: ${number} after ${before}`);
      last.set(key, Math.max(before, number));
    }
  }
}

/**
 * A desk writes over what it saw, over its own, or over what a person decided about. Where the central offers no
 * compare-and-set, what came between the last look and the write cannot be seen by anybody.
 */
function checkUnseen(world: World, book: Book): void {
  const standing = new Map<string, { value: unknown; by: string | null; index: number }>();
  const numbers = new Map(book.acked.map((one) => [one.number, one]));
  const { deeds } = world.central.store;
  for (const [index, { by, model, id, values, sawUpTo, at, kind }] of deeds.entries()) {
    for (const [field, value] of Object.entries(values)) {
      const key = `${model} ${id} ${field}`;
      const before = standing.get(key);
      standing.set(key, { value, by, index });
      const number = numberIn(value);
      const one = number === null ? undefined : numbers.get(number);
      if (before === undefined || one?.desk !== by || kind === 'create' || one.kind === 'create') {
        continue;
      }
      const isOwn = before.by === by || before.value === value;
      const wasAsked = book.resolved.has(`${by} ${one.messageId}`);
      const isRace = !world.isPrepared && before.index >= sawUpTo;
      const isFirst = deeds[before.index] !== undefined && (deeds[before.index]?.at ?? 0) < one.at;
      if (isOwn || wasAsked || isRace || at < (book.restoredAt ?? 0)) continue;
      // Committed before the edit was made: whether the desk had seen it is what its base says.
      const seen = baseOf(world, one, field);
      hold(
        (seen ?? false) === before.value || (isFirst && seen === undefined),
        'no-overwrite',
        () =>
          `${by} wrote ${String(value)} over ${String(before.value)}, having seen ${String(seen)}`,
      );
    }
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  client_order_ref: 'client_ref',
  x_name: 'name',
  x_story: 'story',
  x_specialization: 'specialization',
};

function baseOf(world: World, one: Acked, field: string): unknown {
  const desk = world.desks.find(({ name }) => name === one.desk);
  const [row] =
    desk?.db.look<{ base: string }>('select base from outbox where id = ?', one.messageId) ?? [];
  const base = JSON.parse(row?.base ?? '{}') as DraftValues;
  return base[COLUMN_OF[field] ?? field];
}
