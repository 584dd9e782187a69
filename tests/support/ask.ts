import type { Page } from '@playwright/test';

/** What the engine answers to the page's own token, whatever the page shows: a result, or a refusal. */
export async function ask(page: Page, procedure: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ({ path, body }) => {
      const token = sessionStorage.getItem('umkm-backoffice.token') ?? '';
      const answer = await fetch(`/rpc/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ json: body }),
      });
      return (await answer.json()).json;
    },
    { path: procedure, body: input },
  );
}
