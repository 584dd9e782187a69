import type { Dict } from '../../sandbox/narrow.ts';
import { dictOf, isDict, isId, isList } from '../../sandbox/narrow.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** A call over the wire, as a program of this user would make it. An error throws its Odoo name. */
export interface Caller {
  call(model: string, method: string, args?: unknown[], kwargs?: Dict): Promise<unknown>;
  rows(model: string, domain: unknown[], kwargs?: Dict): Promise<Dict[]>;
  ids(model: string, domain: unknown[], kwargs?: Dict): Promise<number[]>;
}

export async function callerOf(sandbox: Sandbox, login: string): Promise<Caller> {
  const uid = await post(sandbox, {
    service: 'common',
    method: 'authenticate',
    args: [sandbox.db, login, login, {}],
  });
  const call: Caller['call'] = (model, method, args = [], kwargs = {}) =>
    post(sandbox, {
      service: 'object',
      method: 'execute_kw',
      args: [sandbox.db, uid, login, model, method, args, kwargs],
    });
  return {
    call,
    rows: async (model, domain, kwargs = {}) => {
      const found = await call(model, 'search_read', [domain], { load: '', ...kwargs });
      return isList(found) ? found.filter(isDict) : [];
    },
    ids: async (model, domain, kwargs = {}) => {
      const found = await call(model, 'search', [domain], kwargs);
      return isList(found) ? found.filter(isId) : [];
    },
  };
}

async function post(sandbox: Sandbox, params: Dict): Promise<unknown> {
  const reply = await fetch(`${sandbox.url}/jsonrpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: 1, params }),
  });
  const body = dictOf(await reply.json());
  if (isDict(body.error)) throw new Error(String(dictOf(body.error.data).name));
  return body.result;
}
