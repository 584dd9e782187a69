import { Fault, Refusal } from '../../../../shared/contract/errors.ts';

/** Electron's `net.fetch`, or Node's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const SILENCE_LIMIT_MS = 30_000;

interface Limits {
  maxBytes: number;
}

/** The body in pieces: https only, no redirect, never more than was agreed, never longer silent than allowed. */
export async function* fetchGuarded(
  fetch: Fetch,
  url: string,
  { maxBytes }: Limits,
): AsyncGenerator<Uint8Array> {
  if (!url.startsWith('https://')) throw new Refusal('update.insecure', { url });
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      signal: silence.signal,
    });
    const isRedirect = response.status >= 300 && response.status < 400;
    if (isRedirect || response.type === 'opaqueredirect') throw new Refusal('update.redirected');
    if (response.status !== 200) throw unreachable(`HTTP ${response.status}`);
    let bytes = 0;
    for await (const piece of response.body ?? []) {
      timer.refresh();
      bytes += piece.length;
      if (bytes > maxBytes) throw new Refusal('update.oversized', { limit: maxBytes });
      yield piece;
    }
  } catch (error) {
    if (error instanceof Refusal || error instanceof Fault) throw error;
    throw unreachable(reasonOf(error));
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

function unreachable(reason: string): Fault {
  return new Fault('update.unreachable', { reason });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
