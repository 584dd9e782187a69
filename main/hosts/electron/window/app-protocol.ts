import { protocol } from 'electron';
import { pageHeaders } from '../../page/page-headers.ts';
import type { StaticFile } from '../../page/static-files.ts';
import { APP_ADDRESS, APP_SCHEME } from '../page-address.ts';

type Files = ReadonlyMap<string, StaticFile>;

/** Before Electron is ready. Neither CSP nor CORS is bypassed, and no service worker may settle here. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

export function serveAppScheme(files: Files): void {
  protocol.handle(APP_SCHEME, (request) => answerPage(files, request));
}

/**
 * A path that is not in the list of built files does not exist: nothing is decoded, joined or looked up on
 * disk, so there is nothing to escape from.
 */
export function answerPage(files: Files, { method, url }: Request): Response {
  if (method !== 'GET') return refuse(405);
  if (!url.startsWith(APP_ADDRESS)) return refuse(404);
  const path = url.slice(APP_ADDRESS.length - 1).split(/[?#]/, 1)[0] ?? '';
  const file = files.get(path);
  if (file === undefined) return refuse(404);
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...pageHeaders, 'content-type': file.mime },
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders });
}
