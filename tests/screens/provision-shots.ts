import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

/** The administrator of the sandbox has his login as password. */
const ADMIN = 'admin';

async function planIt(page: Page): Promise<void> {
  await page.getByLabel(/Administrator Odoo|Odoo administrator/).fill(ADMIN);
  await page.getByLabel(/Kata sandi|Password/).fill(ADMIN);
  await page.getByLabel(/Kata sandi|Password/).press('Enter');
  await page.getByRole('heading', { name: /^(Rencana|Plan)$/ }).waitFor({ timeout: 60_000 });
}

const path = 'settings/provision';
export const provisionPlanned: Shot = { name: 'provision-plan', path, act: planIt };
export const provisionConflict: Shot = { name: 'provision-conflict', path, act: planIt };
export const provisionDone: Shot = { name: 'provision-done', path };

export async function applyIt(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/${path}`);
  await planIt(page);
  await page.getByRole('button', { name: /Jalankan rencana|Carry out the plan/ }).click();
  await page.getByText(/^(Selesai|Done):/).waitFor({ timeout: 120_000 });
}

/** A column of that name in another type, as somebody else might have made it; undone by what is returned. */
export async function addMisfit(page: Page): Promise<() => Promise<void>> {
  const url = await page.evaluate(async () => {
    const token = sessionStorage.getItem('umkm-backoffice.token') ?? '';
    const answer = await fetch('/rpc/connection/get', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ json: null }),
    });
    return String((await answer.json()).json.url);
  });
  const call = async (model: string, method: string, args: unknown[]): Promise<unknown> => {
    const params = {
      service: 'object',
      method: 'execute_kw',
      args: ['umkm', 2, ADMIN, model, method, args],
    };
    const answer = await fetch(`${url}/jsonrpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: 1, params }),
    });
    return (await answer.json()).result;
  };
  const found = await call('ir.model', 'search', [[['model', '=', 'product.template']]]);
  const id = await call('ir.model.fields', 'create', [
    {
      model_id: (found as number[])[0],
      name: 'x_client_uuid',
      field_description: 'Nomor',
      ttype: 'integer',
      state: 'manual',
    },
  ]);
  return async () => {
    await call('ir.model.fields', 'unlink', [[id]]);
  };
}
