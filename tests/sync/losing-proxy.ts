import { type LocalServer, localServer } from '../support/local-server.ts';

/**
 * What becomes of one call on the wire.
 *   pass    answered        lose      taken, and the connection ends before the answer
 *   drop    ends before it was taken  gateway   taken, and a proxy answers 502 with a page
 */
export type Fate = 'pass' | 'lose' | 'drop' | 'gateway';

export interface WireCall {
  model: string;
  method: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
}

export interface LosingProxy extends LocalServer {
  calls: WireCall[];
  /** Decides on each call of a model. */
  decide: (call: WireCall) => Fate | Promise<Fate>;
}

export async function losingProxy(target: string): Promise<LosingProxy> {
  const proxy: Omit<LosingProxy, keyof LocalServer> = { calls: [], decide: () => 'pass' };
  const server = await localServer(async ({ request, response, body }) => {
    const { params } = JSON.parse(body);
    const call = callOf(params);
    const fate = call === null ? 'pass' : await proxy.decide(call);
    if (call !== null) proxy.calls.push(call);
    if (fate === 'drop') return request.socket.destroy();
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${target}/jsonrpc`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (fate === 'lose') return request.socket.destroy();
    const isGateway = fate === 'gateway';
    response.writeHead(isGateway ? 502 : 200, {
      ...headers,
      date: answer.headers.get('date') ?? '',
    });
    return response.end(isGateway ? '<html>Bad Gateway</html>' : text);
  });
  return Object.assign(proxy, server);
}

function callOf({ service, args }: { service: string; args: unknown[] }): WireCall | null {
  if (service !== 'object') return null;
  const [, , , model, method, positional, kwargs] = args;
  return {
    model: String(model),
    method: String(method),
    args: positional as unknown[],
    kwargs: kwargs as Record<string, unknown>,
  };
}
