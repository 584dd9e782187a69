import type { IncomingMessage } from 'node:http';

/** Why a request is turned away before anything reads it: its HTTP status. Null lets it pass. */
export type Verdict = number | null;

/**
 * A page whose name was rebound to 127.0.0.1 sends no Origin, so the Host header is the only gate:
 * exactly one, exactly ours. `::1` is not ours: the host listens on 127.0.0.1 alone.
 */
export function judgeHost(request: IncomingMessage, authority: string): Verdict {
  const hosts = request.rawHeaders.filter(
    (_value, index, all) => index % 2 === 1 && all[index - 1]?.toLowerCase() === 'host',
  );
  const ours = hosts.length === 1 && hosts[0] === authority;
  return ours && request.url?.startsWith('/') === true ? null : 421;
}

/** Only our own page, by a deliberate JSON request, may reach what changes or tells anything. */
export function judgePost(request: IncomingMessage, authority: string): Verdict {
  const { headers, method } = request;
  if (method !== 'POST') return 405;
  if (headers.origin !== `http://${authority}`) return 403;
  if (headers['sec-fetch-site'] !== 'same-origin') return 403;
  return isJson(headers['content-type']) ? null : 415;
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json(?:;\s*charset=utf-8)?$/i.test(contentType ?? '');
}

export function bearerOf(request: IncomingMessage): string {
  return /^Bearer ([\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}
