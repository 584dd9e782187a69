import { OdooError } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import type { Model } from '../../schema/field.ts';
import type { Env } from '../env.ts';
import { modelOf } from '../env.ts';
import { MissingRequired } from './checks.ts';
import { create, write } from './create-write.ts';
import { findExternal, keepExternal } from './external-ids.ts';
import type { CellTrouble } from './load-cells.ts';
import { convertCells } from './load-cells.ts';
import type { LoadRecord } from './load-records.ts';
import { recordsOf, textRows } from './load-records.ts';

interface Sheet {
  readonly fields: readonly string[];
  readonly rows: readonly unknown[];
}

/** Ends the transaction of a load that has something to say. */
class Undone extends Error {}

/** Upsert by external id, all or nothing. What is wrong comes back as a result, never as an error. */
export function load(env: Env, model: Model, { fields, rows }: Sheet): Dict {
  const records = recordsOf(model, { header: fields, rows: textRows(rows), first: 0 });
  const ids: number[] = [];
  const messages: Dict[] = [];
  try {
    env.store.transaction(() => {
      for (const [index, record] of records.entries()) {
        const { id, troubles } = attempt(env, model, record);
        if (id !== null) ids.push(id);
        messages.push(...troubles.map((trouble) => told(record, index, trouble)));
      }
      if (messages.length > 0) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return { ids: messages.length > 0 ? false : ids, messages, nextrow: 0 };
}

function told(record: LoadRecord, index: number, trouble: Trouble): Dict {
  const rows = { from: record.from, to: record.to };
  const { field, message, moreinfo, cell } = trouble;
  if (!cell) return { rows, record: index, type: 'error', message, ...(field ? { field } : {}) };
  const more = moreinfo === undefined ? {} : { moreinfo };
  return { rows, type: 'error', record: index, field, message, ...more, field_name: field };
}

interface Trouble extends Partial<CellTrouble> {
  readonly message: string;
  readonly cell: boolean;
}

interface Outcome {
  readonly id: number | null;
  readonly troubles: readonly Trouble[];
}

/** Tries the record even with bad cells left out: an empty required one is then told of as well. */
function attempt(env: Env, model: Model, record: LoadRecord): Outcome {
  const { vals, troubles } = convertCells(env, model, record.cells);
  const told = troubles.map((trouble) => ({ ...trouble, cell: true }));
  try {
    return env.store.transaction(() => {
      const id = save(env, model, { record, vals });
      const below = childOutcomes(env, model, { record, id });
      return { id, troubles: [...told, ...below] };
    });
  } catch (error) {
    if (error instanceof MissingRequired) {
      const message = `Missing required value for the field '${error.label}' (${error.field})`;
      return { id: null, troubles: [...told, { message, field: error.field, cell: false }] };
    }
    if (!(error instanceof OdooError)) throw error;
    return { id: null, troubles: [...told, { message: error.message, cell: false }] };
  }
}

function save(env: Env, model: Model, given: { record: LoadRecord; vals: Dict }): number {
  const cell = (path: string) => given.record.cells.find((item) => item.path === path)?.text ?? '';
  const external = cell('id');
  const database = Number(cell('.id'));
  const known = external === '' ? database || null : findExternal(env, model.name, external);
  if (known !== null) {
    write(env, model, { ids: [known], vals: given.vals });
    return known;
  }
  const [id = 0] = create(env, model, [presentOf(given.vals)]);
  if (external !== '') keepExternal(env, model.name, { text: external, id });
  return id;
}

/** An empty cell of a new record leaves the field to its default. */
const presentOf = (vals: Dict) =>
  Object.fromEntries(Object.entries(vals).filter(([, value]) => value !== false));

function childOutcomes(
  env: Env,
  model: Model,
  { record, id }: { record: LoadRecord; id: number },
): Trouble[] {
  return [...record.children].flatMap(([name, records]) => {
    const field = model.fields[name];
    const child = modelOf(env, field?.relation ?? '');
    const parent = { path: `${field?.inverse ?? ''}/.id`, text: String(id) };
    return records.flatMap((item) => {
      const cells = [...item.cells, parent];
      return [...attempt(env, child, { ...item, cells }).troubles];
    });
  });
}
