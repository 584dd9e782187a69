import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { odooValueOf } from '../../../central/odoo-encode.ts';
import { isId, type OdooRow } from '../../../central/odoo-values.ts';
import { currencyDecimals } from '../../pull/currencies.store.ts';
import type { Message } from '../message.ts';
import { type Editable, editableNamed, pushableNamed } from '../whitelist.ts';
import { compare, differing } from './compare.rules.ts';
import { runCompareAndSet } from './compare-and-set.ts';
import { familyOf } from './family.ts';
import { type Going, pushLooked } from './looked.ts';
import type { Run } from './pushing.ts';
import type { Sent } from './send.ts';
import { GONE, isSettled, type Settlement, UNSEEN, wordOn } from './settle.ts';
import { currencyOf, stampOf, type Target, valuesIn } from './target.ts';

interface Item extends Going {
  fields: readonly Editable[];
  row: OdooRow;
  toWrite: readonly string[];
}

/** Somebody wrote between our look and our write, again and again. */
const TRIES = 3;
const OVERTAKEN = { code: 'central.busy', params: { reason: 'write_date' } } as const;

/** Edits of rows that the central has: looked at, written where nobody else wrote the same, and looked at again. */
export async function pushUpdates(
  run: Run,
  target: Target,
  messages: readonly Message[],
): Promise<void> {
  await pushLooked<Item>(run, target, {
    messages,
    look: (message, row) => look(run, target, { message, row }),
    send: (item) => writeOne(run, target, item),
    judge: (item, outcome, row) => judge(run, target, { item, outcome, row }),
  });
}

/** What is to be written, or what became of the message without writing. */
function look(
  run: Run,
  target: Target,
  { message, row }: { message: Message; row: OdooRow | undefined },
): Item | Settlement {
  if (row === undefined || !isId(message.centralId)) return GONE;
  const fields = fieldsOfMessage(message);
  const unknown = fields.find(({ column }) => target.fieldOf(column) === null);
  if (unknown !== undefined) {
    const params = { field: unknown.column };
    return { as: 'refused', failure: { code: 'outbox.no_field', params } };
  }
  const theirs = read(run, target, { row, fields });
  const { toWrite, conflicts } = compare(fields, { ...message, theirs });
  if (Object.keys(conflicts).length > 0) return { as: 'conflict', theirs: conflicts };
  if (toWrite.length === 0) return { as: 'done', centralId: message.centralId };
  const family = familyOf(run.on.db, message);
  return { message, family, fields, id: message.centralId, row, toWrite };
}

async function writeOne(run: Run, target: Target, item: Item): Promise<Sent> {
  const { central } = run.on;
  const { subject } = target.plan;
  const { id, message } = item;
  const action = target.hasStamp ? await run.compareAndSet() : null;
  let { row, toWrite } = item;
  for (let attempt = 0; action !== null && attempt < TRIES; attempt += 1) {
    const expect = stampOf(row);
    if (expect === null) break;
    const vals = encoded(run, target, { message, columns: toWrite, row });
    const status = await runCompareAndSet(central, action, {
      model: subject.model,
      id,
      expect,
      vals,
    });
    if (status === null) break;
    if (status !== 'conflict') return { how: 'answered', result: status };
    const [again] = (await run.read(target, ['id', '=', id])) ?? [];
    if (again === undefined) return { how: 'busy', failure: OVERTAKEN };
    const judged = wordOn(() => look(run, target, { message, row: again }));
    if (isSettled(judged)) return { how: 'answered', result: judged.as };
    ({ row, toWrite } = judged);
    if (attempt === TRIES - 1) return { how: 'busy', failure: OVERTAKEN };
  }
  const vals = encoded(run, target, { message, columns: toWrite, row });
  const { result } = await central.change(subject, { method: 'write', args: [[id], vals] });
  return { how: 'answered', result };
}

function judge(
  run: Run,
  target: Target,
  { item, outcome, row }: { item: Item; outcome: Sent; row: OdooRow | null | undefined },
): Settlement {
  const { message, fields, id } = item;
  const failure = 'failure' in outcome ? outcome.failure : UNSEEN;
  if (outcome.how === 'unsent' || outcome.how === 'busy') return { as: 'delayed', failure };
  const isRefused = outcome.how === 'refused';
  if (row === null) return { as: isRefused ? 'refused' : 'unknown', failure };
  if (row === undefined) return GONE;
  const theirs = differing(fields, { ...message, theirs: read(run, target, { row, fields }) });
  if (Object.keys(theirs).length === 0) return { as: 'done', centralId: id };
  if (isRefused) return { as: 'refused', failure };
  if (outcome.how === 'lost') return { as: 'unknown', failure };
  return { as: 'conflict', theirs };
}

function fieldsOfMessage({ entity, mine }: Message): Editable[] {
  const pushable = pushableNamed(entity.id);
  return Object.keys(mine).map((column) => editableNamed(pushable, column));
}

function read(
  { on: { db } }: Run,
  target: Target,
  { row, fields }: { row: OdooRow; fields: readonly Editable[] },
): DraftValues {
  return valuesIn(db, target, { row, columns: fields.map(({ column }) => column) });
}

function encoded(
  { on: { db } }: Run,
  target: Target,
  { message, columns, row }: { message: Message; columns: readonly string[]; row: OdooRow },
): Record<string, unknown> {
  const currency = message.mine.currency_id ?? currencyOf(target, row);
  const decimals = currencyDecimals(db).get(currency);
  return Object.fromEntries(
    fieldsOfMessage(message)
      .filter(({ column }) => columns.includes(column))
      .map(({ column, codec }) => [
        target.fieldOf(column) ?? column,
        odooValueOf(codec, message.mine[column] ?? null, decimals),
      ]),
  );
}
