import * as z from 'zod';

const KEY = 'umkm-backoffice.token';
const answer = z.object({ token: z.string().min(1) });

function codeIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('code');
}

/**
 * The token of this tab. The one-time code of the launch link buys one from the host, and leaves the address
 * bar and the history at once; a reload finds it in sessionStorage, which other ports of this machine do not
 * share as they would a cookie. Null where neither is there.
 */
export async function openSession(): Promise<string | null> {
  const code = codeIn(location.hash);
  if (code === null) return sessionToken();
  history.replaceState(null, '', location.pathname);
  return (await redeem(code)) ?? sessionToken();
}

/** A new link pasted over an old page changes only the fragment: the page is then opened anew. */
export function followNewLinks(): void {
  window.addEventListener('hashchange', ({ newURL }) => {
    const code = codeIn(new URL(newURL).hash);
    if (code !== null) void reopen(code);
  });
}

async function reopen(code: string): Promise<void> {
  if ((await redeem(code)) === null) return;
  history.replaceState(null, '', location.pathname);
  location.reload();
}

async function redeem(code: string): Promise<string | null> {
  const response = await fetch(`${location.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  const { token } = answer.parse(await response.json());
  sessionStorage.setItem(KEY, token);
  return token;
}

export function sessionToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function forgetSession(): void {
  sessionStorage.removeItem(KEY);
}
