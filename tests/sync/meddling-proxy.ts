import { type LocalServer, localServer } from '../support/local-server.ts';

export interface SeenCall {
  service: string;
  model: string | undefined;
  method: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
}

/** What to answer instead: another result, or an error of Odoo's kind; undefined lets the true answer through. */
export type Meddle = (
  call: SeenCall,
  trueAnswer: () => Promise<unknown>,
) => Promise<Answer | undefined> | Answer | undefined;

type Answer = { result: unknown } | { error: string };

export interface MeddlingProxy extends LocalServer {
  calls: SeenCall[];
}

/**
 * Stands between a desk and a central, sees every call, and answers some of them itself: at the central's time, or
 * at that of a clock of the test's own.
 */
export async function meddlingProxy(
  target: string,
  meddle: Meddle,
  clock?: () => number,
): Promise<MeddlingProxy> {
  const calls: SeenCall[] = [];
  let centralAheadMs = 0;
  const server = await localServer(async ({ response, body }) => {
    const { id, params } = JSON.parse(body);
    const call = seenCall(params);
    calls.push(call);
    const forward = async () => {
      const headers = { 'content-type': 'application/json' };
      const answered = await fetch(`${target}/jsonrpc`, { method: 'POST', headers, body });
      centralAheadMs = Date.parse(answered.headers.get('date') ?? '') - Date.now();
      return answered;
    };
    const trueAnswer = async () => JSON.parse(await (await forward()).text()).result;
    const answer = await meddle(call, trueAnswer);
    const text =
      answer === undefined ? await (await forward()).text() : JSON.stringify(envelope(id, answer));
    const date = new Date(clock?.() ?? Date.now() + centralAheadMs).toUTCString();
    response.writeHead(200, { 'content-type': 'application/json', date });
    response.end(text);
  });
  return { ...server, calls };
}

function envelope(id: number, answer: Answer): object {
  if ('result' in answer) return { jsonrpc: '2.0', id, ...answer };
  const data = { name: answer.error, message: 'Tidak diizinkan', debug: 'Traceback' };
  return { jsonrpc: '2.0', id, error: { code: 200, message: 'Odoo Server Error', data } };
}

function seenCall({ service, method, args }: SeenCall & { args: unknown[] }): SeenCall {
  if (service !== 'object') return { service, method, model: undefined, args, kwargs: {} };
  const [, , , model, name, positional, kwargs] = args as [
    string,
    number,
    string,
    string,
    string,
    unknown[],
    Record<string, unknown>,
  ];
  return { service, model, method: name, args: positional, kwargs };
}
