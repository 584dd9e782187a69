import { behaviourOf } from '../business/registry.ts';
import { accessError, attributeError, typeError } from '../errors.ts';
import type { Dict } from '../narrow.ts';
import { dictOf, idsOf, isDict, listOf, textsOf } from '../narrow.ts';
import type { Model } from '../schema/field.ts';
import { checkRight, isOperation, mayUse } from './access.ts';
import type { Central, Env } from './env.ts';
import { envFor } from './env.ts';
import { readGroup } from './group/read-group.ts';
import { modelMethods } from './provision/methods.ts';
import { isSchema, settle } from './provision/settle.ts';
import { fieldsGet } from './read/fields-get.ts';
import { checkRules, read } from './read/read.ts';
import { webSearchRead } from './read/web-search-read.ts';
import { count, search } from './search/search.ts';
import { create, write } from './write/create-write.ts';
import { load } from './write/load.ts';
import { unlink } from './write/unlink.ts';

export interface Call {
  readonly uid: number;
  readonly model: Model;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly kwargs: Dict;
}

type Given = Readonly<Record<string, unknown>>;

interface Signature {
  /** Names of the positional arguments, in Odoo's order. */
  readonly params: readonly string[];
  readonly writes?: true;
  readonly run: (env: Env, model: Model, given: Given) => unknown;
}

const methods: Readonly<Record<string, Signature>> = {
  search: {
    params: ['domain', 'offset', 'limit', 'order'],
    run: (env, model, given) => search(env, model, { ...given, domain: listOf(given.domain) }),
  },
  search_count: {
    params: ['domain', 'limit'],
    run: (env, model, given) => count(env, model, { ...given, domain: listOf(given.domain) }),
  },
  search_read: {
    params: ['domain', 'fields', 'offset', 'limit', 'order', 'load'],
    run: (env, model, given) => {
      const ids = search(env, model, { ...given, domain: listOf(given.domain) });
      return read(env, model, { ids, ...asked(given) });
    },
  },
  read: {
    params: ['ids', 'fields', 'load'],
    run: (env, model, given) => read(env, model, { ids: idsOf(given.ids), ...asked(given) }),
  },
  web_search_read: {
    params: ['domain', 'specification', 'offset', 'limit', 'order', 'count_limit'],
    run: (env, model, given) =>
      webSearchRead(env, model, {
        ...given,
        domain: listOf(given.domain),
        specification: given.specification,
      }),
  },
  fields_get: {
    params: ['allfields', 'attributes'],
    run: (env, model, given) => fieldsGet(env, model, given),
  },
  read_group: {
    params: ['domain', 'fields', 'groupby', 'offset', 'limit', 'orderby', 'lazy'],
    run: (env, model, { domain, fields, groupby, orderby, limit, offset, lazy = true }) => {
      const page = { orderby, limit, offset, lazy: lazy !== false };
      return readGroup(env, model, { domain: listOf(domain), fields, groupby, ...page });
    },
  },
  check_access_rights: {
    params: ['operation', 'raise_exception'],
    run: (env, model, { operation, raise_exception: raises = true }) => {
      const known = isOperation(operation) ? operation : 'read';
      if (raises !== false) checkRight(env, model, known);
      return mayUse(env, model.name, known);
    },
  },
  create: {
    params: ['vals_list'],
    writes: true,
    run: (env, model, { vals_list: given }) => {
      if (isDict(given)) return create(env, model, [given])[0];
      return create(env, model, listOf(given).filter(isDict));
    },
  },
  write: {
    params: ['ids', 'vals'],
    writes: true,
    run: (env, model, { ids, vals }) => write(env, model, { ids: idsOf(ids), vals: dictOf(vals) }),
  },
  unlink: {
    params: ['ids'],
    writes: true,
    run: (env, model, { ids }) => unlink(env, model, idsOf(ids)),
  },
  load: {
    params: ['fields', 'data'],
    writes: true,
    run: (env, model, { fields, data }) =>
      load(env, model, { fields: textsOf(fields), rows: listOf(data) }),
  },
};

/** Without `load` the answer names what a many2one points to. */
const asked = ({ fields, load: mode = '_classic_read' }: Given) => ({ fields, load: mode });

/** One call is one transaction. */
export function callMethod(central: Central, call: Call): unknown {
  const { model, method } = call;
  if (method.startsWith('_')) {
    throw accessError(`Private methods (such as ${method}) cannot be called remotely.`);
  }
  const { context, ...kwargs } = call.kwargs;
  const signature = Object.hasOwn(methods, method) ? methods[method] : undefined;
  const free = modelMethods[model.name]?.[method];
  const own = behaviourOf(model.name).methods?.[method];
  if (!signature && !own && !free) {
    throw attributeError(`The method '${method}' does not exist on the model '${model.name}'`);
  }
  const env = envFor(central, call.uid, dictOf(context));
  if (signature) {
    const given = bind(call, { params: signature.params, kwargs });
    const run = () => signature.run(env, model, given);
    return signature.writes ? written(env, model, run) : run();
  }
  if (free) return written(env, model, () => free(env, call.args, kwargs));
  const [ids, ...args] = call.args;
  if (ids !== undefined) {
    checkRight(env, model, 'write');
    checkRules(env, model, { ids: idsOf(ids), operation: 'write' });
  }
  return central.store.transaction(() => own?.(env, idsOf(ids), args));
}

/** What the call did to the schema itself counts at once, or is forgotten with the call. */
function written(env: Env, model: Model, run: () => unknown): unknown {
  const { store, schema } = env;
  if (!isSchema(model.name)) return store.transaction(run);
  try {
    return store.transaction(() => {
      const result = run();
      settle(env);
      return result;
    });
  } catch (error) {
    schema.reload();
    throw error;
  }
}

interface Binding {
  readonly params: readonly string[];
  readonly kwargs: Dict;
}

/** Python's way: positions first, then names, and nothing it does not know. */
function bind({ method, args }: Call, { params, kwargs }: Binding): Given {
  const given: Record<string, unknown> = {};
  for (const [index, value] of args.entries()) {
    const name = params[index];
    if (name === undefined) {
      throw typeError(
        `BaseModel.${method}() takes from 1 to ${params.length + 1} positional arguments but ` +
          `${args.length + 1} were given`,
      );
    }
    given[name] = value;
  }
  for (const [name, value] of Object.entries(kwargs)) {
    if (!params.includes(name)) {
      throw typeError(`BaseModel.${method}() got an unexpected keyword argument '${name}'`);
    }
    given[name] = value;
  }
  return given;
}
