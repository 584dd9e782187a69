import { type LocalServer, localServer } from '../support/local-server.ts';

/** One request as it came by. `model` and `method` are of a session call; a login has none. */
export interface Passed {
  path: string;
  model: string;
  method: string;
  args: readonly unknown[];
}

/** answered · ends before it was taken · taken, and its answer is lost · never answered · session gone */
export type Fate = 'pass' | 'drop' | 'lose' | 'hang' | 'expire';

export interface WebProxy extends LocalServer {
  passed: Passed[];
  decide: (call: Passed) => Fate | Promise<Fate>;
}

const READS = new Set([
  'search_read',
  'search',
  'search_count',
  'read',
  'fields_get',
  'read_group',
]);

export const isWrite = ({ path, method }: Passed): boolean =>
  path.startsWith('/web/dataset/') && !READS.has(method);

const EXPIRED = {
  jsonrpc: '2.0',
  id: null,
  error: {
    code: 100,
    message: 'Odoo Session Expired',
    data: { name: 'odoo.http.SessionExpiredException', message: 'Session expired' },
  },
};

/** Stands between a desk and a central, records every address that is asked, and can spoil single calls. */
export async function webProxy(target: string): Promise<WebProxy> {
  const proxy: Omit<WebProxy, keyof LocalServer> = { passed: [], decide: () => 'pass' };
  const server = await localServer(async ({ request, response, body }) => {
    const path = request.url ?? '';
    const { params } = JSON.parse(body);
    const { model = '', method = '', args = [] } = params;
    const call = { path, model, method, args };
    proxy.passed.push(call);
    const fate = await proxy.decide(call);
    if (fate === 'drop') return request.socket.destroy();
    if (fate === 'hang') return undefined;
    const date = new Date().toUTCString();
    if (fate === 'expire') {
      response.writeHead(200, { 'content-type': 'application/json', date });
      return response.end(JSON.stringify(EXPIRED));
    }
    const { cookie = '' } = request.headers;
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${target}${path}`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (fate === 'lose') return request.socket.destroy();
    const set = answer.headers.getSetCookie();
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      date: answer.headers.get('date') ?? date,
      ...(set.length === 0 ? {} : { 'set-cookie': set }),
    });
    return response.end(text);
  });
  return Object.assign(proxy, server);
}
