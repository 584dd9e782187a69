import { Refusal } from '../../../../shared/contract/errors.ts';
import type { OdooRow } from '../../../central/odoo-values.ts';
import { entityOf } from '../../entities/index.ts';
import { fieldsFor } from '../../odoo-names.ts';
import { currencyDecimals } from '../../pull/currencies.store.ts';
import { mapId } from '../drafts.store.ts';
import type { Message } from '../message.ts';
import { editableNamed, pushableNamed } from '../whitelist.ts';
import { differing } from './compare.rules.ts';
import { familyOf } from './family.ts';
import { outcomeOfLoad } from './load-answer.ts';
import type { Run } from './pushing.ts';
import type { Sent } from './send.ts';
import { GONE, markSending, type Settlement, settle, UNSEEN, wordOn } from './settle.ts';
import { type ChildTarget, missingFields, sheetOf } from './sheet.ts';
import { type Target, valuesIn } from './target.ts';

interface Item {
  message: Message;
  family: string;
}

interface Seen {
  rows: ReadonlyMap<number, OdooRow>;
  /** By our own name, where the central keeps it. */
  children: ReadonlyMap<string, number>;
}

/** New records, each with the rows below it in one call that may be repeated without end. */
export async function pushCreates(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<void> {
  const { db, central } = run.on;
  const child = await childTarget(run, target, messages);
  const items = db.tx(() =>
    messages.flatMap((message): Item[] => {
      const moment = run.moment();
      const lacking = lackingIn(target, child, message);
      if (lacking !== null) settle(db, message, { settlement: lacking, moment });
      else if (markSending(db, message, moment))
        return [{ message, family: familyOf(db, message) }];
      return [];
    }),
  );
  if (items.length === 0) return;
  const decimals = currencyDecimals(db);
  const sent = await run.sendAll(items, async ({ message }): Promise<Sent> => {
    const { fields, rows } = sheetOf(target, message, { child, decimals });
    const call = { method: 'load', args: [fields, rows] };
    return outcomeOfLoad((await central.change(target.plan.subject, call)).result);
  });
  const seen = await lookAgain(run, { target, child }, [...sent.values()]);
  db.tx(() => {
    for (const [{ message }, outcome] of sent) {
      const settlement = wordOn(() => judge(run, target, { message, outcome, seen, child }));
      settle(db, message, { settlement, moment: run.moment() });
      if (settlement.as === 'done' && seen !== null) mapChildren(run, message, seen);
    }
  });
}

/** An entity has at most one kind of rows that are created within it. */
async function childTarget(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<ChildTarget | null> {
  if (messages.every(({ children }) => children.length === 0)) return null;
  const { entity } = target;
  const place = entity.push?.creates?.children?.find(({ under }) => under !== undefined);
  const under = fieldsFor(entity.id, place?.under ?? '').find((field) => target.has(field));
  if (place === undefined || under === undefined) {
    throw new Refusal('outbox.no_field', { field: place?.under ?? entity.id });
  }
  const within = await run.target(entityOf(place.entity));
  return { target: within, under, pointer: within.fieldOf(place.column) };
}

function lackingIn(
  target: Target,
  child: ChildTarget | null,
  { mine, children }: Message,
): Settlement | null {
  const below = child === null ? [] : children;
  const [field] = [
    ...missingFields(target, mine),
    ...below.flatMap(({ values }) => (child === null ? [] : missingFields(child.target, values))),
  ];
  if (field === undefined) return null;
  return { as: 'refused', failure: { code: 'outbox.no_field', params: { field } } };
}

/** The records that came of it and the rows below them, as the central has them. */
async function lookAgain(
  run: Run,
  { target, child }: { target: Target; child: ChildTarget | null },
  sent: readonly Sent[],
): Promise<Seen | null> {
  const ids = sent.flatMap(idOf).sort((a, b) => a - b);
  const rows = ids.length === 0 ? [] : await run.read(target, ['id', 'in', ids]);
  if (rows === null) return null;
  run.keep(target, rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (child === null) return { rows: byId, children: new Map() };
  const { pointer } = child;
  const below = pointer === null ? [] : await run.read(child.target, [pointer, 'in', ids]);
  if (below === null) return null;
  run.keep(child.target, below);
  return { rows: byId, children: namedBy(child.target, below) };
}

function namedBy(target: Target, rows: readonly OdooRow[]): ReadonlyMap<string, number> {
  const field = identityField(target);
  if (field === null) return new Map();
  return new Map(rows.map((row) => [String(row[field]), row.id]));
}

function judge(
  run: Run,
  target: Target,
  given: { message: Message; outcome: Sent; seen: Seen | null; child: ChildTarget | null },
): Settlement {
  const { message, outcome, seen, child } = given;
  const [centralId] = idOf(outcome);
  if (outcome.how === 'unsent' || outcome.how === 'busy') {
    return { as: 'delayed', failure: outcome.failure };
  }
  if (outcome.how === 'refused') return { as: 'refused', failure: outcome.failure };
  if (outcome.how === 'lost') return { as: 'unknown', failure: outcome.failure };
  if (seen === null || centralId === undefined) return { as: 'unknown', failure: UNSEEN };
  const row = seen.rows.get(centralId);
  if (row === undefined) return GONE;
  const canName = child !== null && identityField(child.target) !== null;
  if (canName && message.children.some(({ uuid }) => !seen.children.has(uuid))) {
    return { as: 'unknown', failure: UNSEEN };
  }
  const pushable = pushableNamed(message.entity.id);
  const columns = Object.keys(message.mine);
  const fields = columns.map((column) => editableNamed(pushable, column));
  const theirs = valuesIn(run.on.db, target, { row, columns });
  const altered = differing(fields, { mine: message.mine, theirs });
  if (Object.keys(altered).length === 0) return { as: 'done', centralId };
  return { as: 'conflict', theirs: altered, centralId };
}

function mapChildren({ on: { db, clock } }: Run, { children }: Message, seen: Seen): void {
  for (const { uuid, entity } of children) {
    const id = seen.children.get(uuid);
    if (id !== undefined) mapId(db, { uuid, entity, central_id: id, confirmed_at: clock.now() });
  }
}

/** Where this central keeps our own name of a row. */
function identityField(target: Target): string | null {
  const identity = target.entity.push?.creates?.identity;
  return identity === undefined ? null : target.fieldOf(identity);
}

function idOf(sent: Sent): number[] {
  return 'id' in sent && typeof sent.id === 'number' ? [sent.id] : [];
}
