import { type Called, contextOf, type Hall } from './called.ts';
import { namedIn, type Row, testOf } from './domain.ts';
import { load } from './load.ts';
import { accessError, odooError } from './odoo-error.ts';
import { orderMethods, totalOrders, withDefaults } from './orders.ts';
import { groupsOf } from './read-group.ts';
import { told } from './stamp.ts';
import type { Right } from './user.ts';

type Method = (called: Called) => unknown;

export function methodOf(name: string): Method {
  const method = methods[name];
  if (method === undefined) throw odooError('builtins.AttributeError', `no attribute '${name}'`);
  return method;
}

/** Rows that the login is shown and the domain lets through; archived ones only where the context says so. */
function found(called: Called, domain: readonly unknown[]): Row[] {
  const { central, user, model, companyIds } = called;
  central.need(user, model, 'read');
  const fields = central.store.fields(model);
  const active = model.startsWith('x_') ? 'x_active' : 'active';
  const hidesArchived =
    contextOf(called.kwargs).active_test !== false &&
    active === 'active' &&
    'active' in fields &&
    !namedIn(domain).has('active');
  const test = testOf(domain, fields);
  return central
    .shownTo(user, model, companyIds)
    .filter((row) => (!hidesArchived || row.active !== false) && test(row));
}

function shown({ central, model, kwargs }: Called, rows: readonly Row[], names: unknown): object[] {
  const fields = central.store.fields(model);
  const wanted = Array.isArray(names) && names.length > 0 ? names.map(String) : Object.keys(fields);
  for (const name of wanted) {
    if (!(name in fields)) {
      throw odooError('builtins.ValueError', `Invalid field '${name}' on model '${model}'`);
    }
  }
  const isBare = 'load' in kwargs && !kwargs.load;
  return rows.map((row) => {
    const cells = wanted.map((name): [string, unknown] => {
      const { type, relation = '', inverse = '' } = fields[name] ?? { type: 'char' };
      const value = row[name];
      if (type === 'datetime') return [name, told(value)];
      if (type === 'one2many') return [name, childIds(central, row.id, { relation, inverse })];
      if (type === 'many2one' && !isBare && typeof value === 'number') {
        return [name, [value, `${relation},${value}`]];
      }
      return [name, value];
    });
    return { id: row.id, ...Object.fromEntries(cells) };
  });
}

function childIds(
  central: Hall,
  id: number,
  { relation, inverse }: { relation: string; inverse: string },
): number[] {
  const children = central.store.rows(relation).filter((row) => row[inverse] === id);
  return children.map((row) => row.id);
}

function pageOf(rows: readonly Row[], kwargs: Record<string, unknown>): readonly Row[] {
  const { limit, offset, order } = kwargs;
  const sorted = String(order ?? 'id').startsWith('id desc') ? [...rows].reverse() : rows;
  const from = typeof offset === 'number' ? offset : 0;
  return typeof limit === 'number' && limit > 0
    ? sorted.slice(from, from + limit)
    : sorted.slice(from);
}

const domainOf = ({ args, kwargs }: Called): unknown[] =>
  (args[0] ?? kwargs.domain ?? []) as unknown[];

/** Rows by id, for a change: one that the login is not shown refuses all. */
function owned(called: Called, ids: readonly number[], right: Right): Row[] {
  const { central, user, model, companyIds } = called;
  central.need(user, model, right);
  const visible = new Map(central.shownTo(user, model, companyIds).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = visible.get(id);
    if (row !== undefined) return [row];
    if (central.store.find(model, id) !== undefined) throw accessError(`record rule on ${model}`);
    if (model.startsWith('x_')) return [];
    throw odooError('odoo.exceptions.MissingError', `Record does not exist: ${model}(${id})`);
  });
}

const methods: Record<string, Method> = {
  ...orderMethods(owned),
  fields_get: ({ central, user, model, kwargs }) => {
    central.need(user, model, 'read');
    const fields = central.store.fields(model);
    const wanted = (kwargs.allfields ?? Object.keys(fields)) as string[];
    return Object.fromEntries(
      wanted.flatMap((name) => {
        const field = fields[name];
        return field === undefined
          ? []
          : [[name, { type: field.type, store: true, relation: field.relation ?? false }]];
      }),
    );
  },
  search_read: (called) => {
    called.central.store.looked(called.model);
    const rows = pageOf(found(called, domainOf(called)), called.kwargs);
    return shown(called, rows, called.kwargs.fields ?? called.args[1]);
  },
  search: (called) => pageOf(found(called, domainOf(called)), called.kwargs).map((row) => row.id),
  search_count: (called) => found(called, domainOf(called)).length,
  read: (called) => {
    const ids = called.args[0] as number[];
    const { central, user, model } = called;
    central.need(user, model, 'read');
    // Odoo lets everyone read their own user and companies.
    const rows = ids.flatMap((id) => central.store.find(model, id) ?? []);
    const seen = new Set(central.shownTo(user, model, called.companyIds).map((row) => row.id));
    if (rows.some((row) => !seen.has(row.id) && !/^res\.(users|company)$/.test(model))) {
      throw accessError(`record rule on ${model}`);
    }
    return shown(called, rows, called.args[1] ?? called.kwargs.fields);
  },
  read_group: (called) => {
    const fields = (called.args[1] ?? called.kwargs.fields ?? []) as string[];
    const groupBy = (called.args[2] ?? called.kwargs.groupby ?? []) as string | string[];
    return groupsOf(found(called, domainOf(called)), {
      fields,
      groupBy: typeof groupBy === 'string' ? [groupBy] : groupBy,
      tz: String(contextOf(called.kwargs).tz ?? 'UTC'),
      kinds: called.central.store.fields(called.model),
    });
  },
  check_access_rights: ({ central, user, model, args, kwargs }) => {
    const isAllowed =
      central.store.schema.has(model) && !user.lacks.has(`${model} ${String(args[0]) as Right}`);
    if (!isAllowed && kwargs.raise_exception !== false) throw accessError(model);
    return isAllowed;
  },
  create: (called) => {
    const { central, user, model, args } = called;
    central.need(user, model, 'create');
    const given = args[0] as Record<string, unknown> | Record<string, unknown>[];
    const make = (values: Record<string, unknown>) =>
      central.store.create(model, withDefaults(called, model, values));
    const made = Array.isArray(given) ? given.map(make) : make(given);
    totalOrders(central.store);
    return made;
  },
  write: (called) => {
    const { central, model } = called;
    const [ids, values] = called.args as [number[], Record<string, unknown>];
    for (const row of owned(called, ids, 'write')) central.store.write(model, row.id, values);
    totalOrders(central.store);
    return true;
  },
  unlink: (called) => {
    const [ids] = called.args as [number[]];
    for (const row of owned(called, ids, 'unlink'))
      called.central.store.unlink(called.model, row.id);
    return true;
  },
  load: (called) => loadOf(called),
};

function loadOf(called: Called): unknown {
  const { central, user, model } = called;
  central.need(user, model, 'create');
  central.need(user, model, 'write');
  const { store } = central;
  const [header, rows] = called.args as [string[], unknown[][]];
  const answer = load(
    {
      fields: (name) => store.fields(name),
      findExternal: (name) => store.findExternal(name),
      keepExternal: (name, target) => store.keepExternal(name, target),
      exists: (name, id) => store.find(name, id) !== undefined,
      create: (name, values) => store.create(name, withDefaults(called, name, values)),
      write: (name, id, values) => {
        const visible = central.shownTo(user, name, called.companyIds);
        if (!visible.some((row) => row.id === id)) throw accessError(`record rule on ${name}`);
        store.write(name, id, values);
      },
      tx: (work) => savepoint(central, work),
    },
    model,
    { header, rows },
  );
  totalOrders(store);
  return answer;
}

/** A failed import leaves nothing behind, though the call around it answers. */
function savepoint<Result>(central: Hall, work: () => Result): Result {
  const { store } = central;
  const before = store.backup();
  const deeds = store.deeds.length;
  try {
    return work();
  } catch (error) {
    store.restore(before);
    store.deeds.length = deeds;
    throw error;
  }
}
