import { Refusal } from '../../shared/contract/errors.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What people paste (a login page, a trailing slash, a name in front of the host) as the plain base address. */
export function baseUrlOf(text: string): string {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) {
    throw new Refusal('connection.bad_url', { url: trimmed.slice(0, 200) });
  }
  const { origin, pathname } = new URL(trimmed);
  return origin + pathname.replace(/\/(web|jsonrpc)(\/.*)?$/, '').replace(/\/+$/, '');
}

/** True where the key would cross a network that others can read. */
export function isPlainHttp(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === 'http:' && !LOOPBACK.has(hostname);
}
