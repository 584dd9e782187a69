import type { Network } from '../../../../main/platform/network/network.ts';
import { Fault, Refusal } from '../../../../shared/contract/errors.ts';
import { Crash } from './replica-pool.ts';

/** What becomes of one request. Where the name says `after`, the central has done what was asked. */
export const faults = [
  'drop',
  'drop-after',
  'timeout',
  'timeout-after',
  'twice',
  'slow',
  'busy',
  'busy-after',
  'html',
  'html-after',
  'truncated',
  'truncated-after',
  'other-answer',
  'serialization',
  'no-access',
] as const;
export type FaultKind = (typeof faults)[number];

type Post = Parameters<Network['post']>[0];

export interface Wire {
  now(): number;
  pass(ms: number): void;
  random(): number;
  /** What the central answers, as text. */
  answer(body: string): string;
  /** Called before the request leaves; throws where the computer stops. */
  before(request: number, body: string): FaultKind | null;
  /** Called when its answer stands, and before the client has it. */
  after(request: number): void;
  isDead(): boolean;
}

/** The network as the real code sees it, with a virtual clock, on a bad line. */
export function simNetwork(wire: Wire): Network {
  let request = 0;
  return {
    post: async ({ url, body, signal }) => {
      await null;
      if (wire.isDead()) throw new Crash();
      request += 1;
      const fault = wire.before(request, body);
      if (signal.aborted) throw new Refusal('sync.cancelled');
      wire.pass(2 + Math.floor(wire.random() * 40));
      const answer = answerOf({ url, body, fault }, wire);
      wire.after(request);
      if (wire.isDead()) throw new Crash();
      if (signal.aborted) throw new Refusal('sync.cancelled');
      return { body: Buffer.from(answer), at: Math.floor(wire.now() / 1_000) * 1_000 };
    },
    wait: async (ms, signal) => {
      await null;
      if (wire.isDead()) throw new Crash();
      signal.throwIfAborted();
      wire.pass(Math.ceil(ms));
    },
    random: wire.random,
  };
}

interface Faulted extends Pick<Post, 'url' | 'body'> {
  fault: FaultKind | null;
}

function answerOf({ url, body, fault }: Faulted, wire: Wire): string {
  if (fault === null) return wire.answer(body);
  if (fault === 'slow') {
    wire.pass(Math.floor(wire.random() * 100_000));
    return wire.answer(body);
  }
  const id = Number(/"id":(\d+)/.exec(body)?.[1] ?? 0);
  if (fault === 'serialization') {
    return errorText(id, 'psycopg2.errors.SerializationFailure');
  }
  if (fault === 'no-access') return errorText(id, 'odoo.exceptions.AccessDenied');
  const answer = fault === 'twice' || fault.endsWith('after') ? wire.answer(body) : '';
  if (fault === 'twice') return wire.answer(body);
  if (fault.startsWith('truncated')) {
    const text = answer === '' ? `{"jsonrpc":"2.0","id":${id},"result":[{"id":1,"na` : answer;
    return text.slice(0, Math.max(1, Math.floor(text.length * wire.random())));
  }
  if (fault === 'other-answer') return JSON.stringify({ jsonrpc: '2.0', id: id + 1, result: [] });
  throw faultOf(fault, url, wire);
}

/** As main/central/http-post.ts says it, which the proxy layer proves against real sockets. */
function faultOf(fault: FaultKind, url: string, wire: Wire): Fault {
  switch (fault) {
    case 'timeout':
    case 'timeout-after':
      wire.pass(120_000);
      return new Fault('connection.timeout', { url, seconds: 120 });
    case 'busy':
    case 'busy-after':
      return new Fault('central.busy', { reason: 'HTTP 502' });
    case 'html':
    case 'html-after':
      return new Fault('connection.not_odoo', { url, status: 500, kind: 'HTML' }, false);
    case 'drop':
      return new Fault('connection.unreachable', { url, reason: 'ECONNREFUSED' });
    default:
      return new Fault('connection.empty_answer', { url });
  }
}

function errorText(id: number, name: string): string {
  const data = { name, message: name, debug: 'Traceback' };
  return JSON.stringify({
    jsonrpc: '2.0',
    id,
    error: { code: 200, message: 'Odoo Server Error', data },
  });
}
