import type { Dict } from '../../sandbox/narrow.ts';
import { dictOf, isDict, isList } from '../../sandbox/narrow.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** An error as the wire names it. */
export class OdooFault extends Error {
  readonly odooName: string;

  constructor(odooName: string, message: string) {
    super(`${odooName}: ${message}`);
    this.odooName = odooName;
  }
}

export async function postWeb(sandbox: Sandbox, path: string, sent: WebCall): Promise<WebReply> {
  const reply = await fetch(sandbox.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: sent.cookie ?? '' },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: 1, params: sent.params }),
    signal: AbortSignal.timeout(sent.timeout ?? 20_000),
  });
  const body = dictOf(await reply.json());
  if (isDict(body.error)) {
    const data = dictOf(body.error.data);
    throw new OdooFault(String(data.name), String(data.message));
  }
  const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { result: body.result, cookie };
}

interface WebCall {
  readonly params: Dict;
  readonly cookie?: string;
  readonly timeout?: number;
}

interface WebReply {
  readonly result: unknown;
  readonly cookie: string;
}

/** A signed-in session, as provisioning uses it. */
export interface Web {
  call(model: string, method: string, args?: unknown[], kwargs?: Dict): Promise<unknown>;
  rows(model: string, domain: unknown[], fields: string[]): Promise<Dict[]>;
  id(model: string, domain: unknown[]): Promise<number>;
}

export async function webOf(sandbox: Sandbox, login: string): Promise<Web> {
  const params = { db: sandbox.db, login, password: login };
  const { cookie } = await postWeb(sandbox, '/web/session/authenticate', { params });
  const call: Web['call'] = async (model, method, args = [], kwargs = {}) => {
    const path = `/web/dataset/call_kw/${model}/${method}`;
    const sent = { params: { model, method, args, kwargs }, cookie };
    return (await postWeb(sandbox, path, sent)).result;
  };
  const rows: Web['rows'] = async (model, domain, fields) => {
    const found = await call(model, 'search_read', [domain], { fields, load: '' });
    return isList(found) ? found.filter(isDict) : [];
  };
  return {
    call,
    rows,
    id: async (model, domain) => Number((await rows(model, domain, []))[0]?.id),
  };
}
