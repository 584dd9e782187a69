import type { Page } from '@playwright/test';
import { callCentral } from '../e2e/support/odoo.ts';
import { ask } from '../support/ask.ts';
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
  const { url, db } = Object(await ask(page, 'connection/get', null));
  const central = { url, db, login: ADMIN, password: ADMIN };
  const call = (model: string, method: string, args: unknown[]): Promise<unknown> =>
    callCentral(central, { model, method, args });
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
