import {
  accessDenied,
  attributeError,
  keyError,
  noDatabase,
  typeError,
  userError,
} from '../errors.ts';
import type { Dict } from '../narrow.ts';
import { dictOf, isDict, isId, listOf } from '../narrow.ts';
import { callMethod } from '../orm/call.ts';
import type { Central } from '../orm/env.ts';
import { isSecret, userOf } from '../store/logins.ts';

export const version = {
  server_version: '17.0',
  server_version_info: [17, 0, 0, 'final', 0, ''],
  server_serie: '17.0',
  protocol_version: 1,
};

type Service = (central: Central, method: string, args: readonly unknown[]) => unknown;

const services: Readonly<Record<string, Service>> = {
  common: (central, method, args) => {
    if (method === 'version') return version;
    if (method === 'authenticate' || method === 'login') return authenticate(central, args);
    throw attributeError(`Method not found: ${method}`);
  },
  object: (central, method, args) => {
    if (method === 'execute_kw') return executeKw(central, args);
    throw attributeError(`Method not found: ${method}`);
  },
  db: (central, method) => {
    if (method === 'list') return [central.db];
    if (method === 'server_version') return version.server_version;
    throw attributeError(`Method not found: ${method}`);
  },
};

/** The three services of /jsonrpc. */
export function dispatch(central: Central, params: unknown): unknown {
  const { service, method, args } = dictOf(params);
  const run = Object.hasOwn(services, String(service)) ? services[String(service)] : undefined;
  if (!run) throw keyError(String(service));
  return run(central, String(method), listOf(args));
}

function authenticate(central: Central, [db, login, password]: readonly unknown[]): number | false {
  if (db !== central.db) throw noDatabase(String(db));
  return userOf(central.store, String(login), String(password)) ?? false;
}

const required = ["'db'", "'uid'", "'passwd'", "'obj'", "'method'", "'args'"];

function executeKw(central: Central, given: readonly unknown[]): unknown {
  const absent = required.slice(given.length);
  if (absent.length > 0) {
    const last = absent.length > 1 ? `, and ${absent.at(-1)}` : '';
    const list = absent.length > 1 ? `${absent.slice(0, -1).join(', ')}${last}` : absent.join('');
    const count = absent.length;
    throw typeError(
      `execute_kw() missing ${count} required positional argument${count > 1 ? 's' : ''}: ${list}`,
    );
  }
  const [db, uid, secret, name, method, args, kwargs] = given;
  if (db !== central.db) throw noDatabase(String(db));
  if (!isId(uid) || !isSecret(central.store, uid, String(secret))) throw accessDenied();
  const model = central.registry.get(String(name));
  if (!model) throw userError(`Object ${String(name)} doesn't exist`);
  return callMethod(
    { ...central, nested: true },
    {
      uid,
      model,
      method: String(method),
      args: listOf(args),
      kwargs: isDict(kwargs) ? kwargs : {},
    },
  );
}

/** The same call by a session's user, over /web/dataset/call_kw. */
export function callKw(central: Central, uid: number, params: Dict): unknown {
  const model = central.registry.get(String(params.model));
  if (!model) throw keyError(String(params.model));
  return callMethod(central, {
    uid,
    model,
    method: String(params.method),
    args: listOf(params.args),
    kwargs: dictOf(params.kwargs),
  });
}
