import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

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

export interface LosingProxy {
  url: string;
  calls: WireCall[];
  /** Decides on each call of a model. */
  decide: (call: WireCall) => Fate | Promise<Fate>;
  close(): Promise<void>;
}

export async function losingProxy(target: string): Promise<LosingProxy> {
  const proxy: Omit<LosingProxy, 'url'> = {
    calls: [],
    decide: () => 'pass',
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const { params } = JSON.parse(body);
      const call = callOf(params);
      const fate = call === null ? 'pass' : await proxy.decide(call);
      if (call !== null) proxy.calls.push(call);
      if (fate === 'drop') return request.socket.destroy();
      const headers = { 'content-type': 'application/json' };
      const posted = fetch(`${target}/jsonrpc`, { method: 'POST', headers, body });
      const answer = await posted.catch(() => null);
      if (answer === null) return request.socket.destroy();
      const text = await answer.text();
      if (fate === 'lose') return request.socket.destroy();
      const isGateway = fate === 'gateway';
      response.writeHead(isGateway ? 502 : 200, {
        ...headers,
        date: answer.headers.get('date') ?? '',
      });
      response.end(isGateway ? '<html>Bad Gateway</html>' : text);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, { url: `http://127.0.0.1:${port}` });
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
