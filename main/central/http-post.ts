import { Fault, Refusal } from '../../shared/contract/errors.ts';
import { type Instant, instantFromHttpDate } from '../../shared/kernel/instant.ts';
import { brokenAnswer, kindOf, notOdoo } from './odoo-answer.ts';

export interface Post {
  /** The base address, for messages; the request goes to `<url>/jsonrpc` where no path is named. */
  url: string;
  path?: string;
  cookie?: string | null;
  body: string;
  signal: AbortSignal;
  timeoutMs: number;
}

export interface Posted {
  body: Buffer;
  /** The server's clock as it answered: the only clock of a central that a client gets. */
  at: Instant;
}

interface PostedByHttp extends Posted {
  /** The session that a login opened; null where the answer sets none. */
  sessionCookie: string | null;
}

/** 2,000 order lines are one megabyte; an answer this large is not a page. */
const LARGEST_ANSWER = 64 * 1_048_576;
const BUSY_STATUSES = new Set([429, 502, 503, 504]);

/** One POST, answered whole or not at all. Redirects are not followed: a key goes to one host. */
export async function postJson(post: Post): Promise<PostedByHttp> {
  const timeout = AbortSignal.timeout(post.timeoutMs);
  const signal = AbortSignal.any([post.signal, timeout]);
  let received = 0;
  try {
    const response = await fetch(`${post.url}${post.path ?? '/jsonrpc'}`, {
      method: 'POST',
      headers: headersOf(post),
      body: post.body,
      redirect: 'manual',
      signal,
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) {
      received += chunk.length;
      if (received > LARGEST_ANSWER) {
        throw new Fault('connection.answer_too_large', { url: post.url }, false);
      }
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    refuseStatus(response, body, post.url);
    const at = instantFromHttpDate(response.headers.get('date') ?? '');
    if (at === null) throw notOdoo(post.url, response.status, 'no Date');
    return { body, at, sessionCookie: sessionCookieOf(response) };
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (post.signal.aborted) throw new Refusal('sync.cancelled');
    if (timeout.aborted) {
      throw new Fault('connection.timeout', { url: post.url, seconds: post.timeoutMs / 1_000 });
    }
    throw networkFault(error, { url: post.url, received });
  }
}

function headersOf({ cookie = null }: Post): Record<string, string> {
  const type = { 'content-type': 'application/json' };
  return cookie === null ? type : { ...type, cookie };
}

function sessionCookieOf(response: Response): string | null {
  const set = response.headers.getSetCookie().find((one) => one.startsWith('session_id='));
  return set?.split(';')[0] ?? null;
}

function refuseStatus({ status, headers }: Response, body: Buffer, url: string): void {
  if (status === 200) return;
  if (BUSY_STATUSES.has(status)) {
    const seconds = Number(headers.get('retry-after') ?? '');
    const asked = Number.isInteger(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
    throw new Fault('central.busy', { reason: `HTTP ${status}`, ...asked });
  }
  throw notOdoo(url, status, kindOf(body));
}

/** Node's fetch hides what happened in `cause.code`. */
function networkFault(error: unknown, { url, received }: { url: string; received: number }): Fault {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'network';
  if (received > 0) return brokenAnswer(url, received);
  if (/^(UND_ERR_SOCKET|ECONNRESET|EPIPE|HPE_)/.test(code)) {
    return new Fault('connection.empty_answer', { url });
  }
  return new Fault('connection.unreachable', { url, reason: code });
}
