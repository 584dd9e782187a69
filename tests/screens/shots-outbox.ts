import type { Page } from '@playwright/test';
import * as z from 'zod';
import type { Desk } from '../e2e/support/desk.ts';
import { callCentral, writeOnCentral } from '../e2e/support/odoo.ts';
import { ask } from '../support/ask.ts';
import type { Shot } from './shots.ts';

const counts = z.object({ waiting: z.int(), conflicts: z.int(), refused: z.int() });
const listed = z.object({ rows: z.array(z.object({ id: z.int() })) });

async function untilOutbox(page: Page, is: (of: z.infer<typeof counts>) => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (is(counts.parse(await ask(page, 'outbox/list', {})))) return;
    await page.waitForTimeout(200);
  }
  throw new Error('The outbox did not come to where the pictures are taken.');
}

/** A conflict, a refusal, things sent, and things that wait because the central is gone. */
export async function fillOutbox(page: Page, desk: Desk): Promise<void> {
  const vendors = listed.parse(
    await ask(page, 'vendors/list', { sort: 'name', descending: false }),
  );
  const orders = listed.parse(await ask(page, 'orders/list', { states: ['sent'] }));
  const [first, second, third, fourth] = vendors.rows.map(({ id }) => id);
  const edit = (id: number | undefined, changes: Record<string, unknown>) =>
    ask(page, 'drafts/edit', { entity: 'partner', ref: { id }, changes });

  await edit(fourth, { phone: '+62 812 5550 118' });
  await untilOutbox(page, ({ waiting }) => waiting === 0);

  const values = { city: 'Kota Semarang', street: 'Jalan Pandanaran 12' };
  await writeOnCentral(desk.central, { model: 'res.partner', id: first ?? 0, values });
  await edit(first, {
    city: 'Semarang Tengah',
    street: 'Jalan Pemuda 7',
    email: 'warung@contoh.id',
  });
  await untilOutbox(page, ({ conflicts }) => conflicts === 1);

  const model = 'res.country.state';
  const country = { model: 'res.country', method: 'search', args: [[['code', '=', 'ID']]] };
  const [countryId] = z.array(z.int()).parse(await callCentral(desk.central, country));
  const province = { name: 'Provinsi Lama', code: 'ZZ', country_id: countryId };
  const made = { model, method: 'create', args: [province] };
  const id = z.int().parse(await callCentral(desk.central, made));
  desk.cli('sync');
  await callCentral(desk.central, { model, method: 'unlink', args: [[id]] });
  await edit(second, { province_id: id, zip: '50139' });
  await untilOutbox(page, ({ refused }) => refused === 1);

  await desk.killCentral();
  await edit(third, { phone: '+62 811 2345 678', email: 'halo@contoh.id' });
  const order = { entity: 'order', ref: { id: orders.rows[0]?.id }, action: 'confirm' };
  await ask(page, 'drafts/act', order);
  const name = 'Kopi Lereng Merapi';
  const child = { entity: 'vendor_profile', values: { name, business_type: 'micro' } };
  const fresh = { entity: 'partner', values: { name, city: 'Sleman' }, children: [child] };
  await ask(page, 'drafts/create', fresh);
}

/** The button of a part has words beside its pencil; that of one line has none. */
async function openForm(page: Page): Promise<void> {
  const pencils = page.getByRole('complementary').locator('button:has(.lucide-pencil)');
  await pencils.filter({ hasText: /\S/ }).first().click();
}

export const shotsOfOutbox: readonly Shot[] = [
  { name: 'outbox-waiting', path: 'outbox' },
  { name: 'outbox-decide', path: 'outbox?which=decide' },
  { name: 'outbox-history', path: 'outbox?which=history' },
  {
    name: 'outbox-conflict',
    path: 'outbox?which=decide',
    act: async (page) => {
      await page.getByRole('row').nth(1).click();
      await page.getByRole('radio').nth(2).click();
    },
  },
  {
    name: 'outbox-refusal',
    path: 'outbox?which=decide',
    act: async (page) => {
      await page.getByRole('row').nth(2).click();
      await page.getByRole('complementary').getByRole('form').waitFor();
    },
  },
  { name: 'vendors-pending', path: 'vendors?sort=name&descending=false' },
  {
    name: 'vendor-edit',
    path: 'vendors?sort=name&descending=false',
    act: async (page) => {
      await page.getByRole('row').nth(3).click();
      await openForm(page);
      await page.getByRole('form').waitFor();
    },
  },
  {
    name: 'vendor-pending',
    path: 'vendors?sort=name&descending=false',
    act: async (page) => {
      await page.getByRole('row').nth(1).click();
      await page.getByRole('complementary').getByRole('status').first().waitFor();
    },
  },
  {
    name: 'certificate-edit',
    path: 'vendors?sort=name&descending=false',
    act: async (page) => {
      await page.getByRole('row').nth(4).click();
      const pencils = page.getByRole('complementary').locator('button:has(.lucide-pencil)');
      await pencils.filter({ hasNotText: /\S/ }).first().click();
      await page.getByRole('form').waitFor();
    },
  },
  {
    name: 'outbox-reveal',
    path: 'outbox?which=decide',
    act: async (page) => {
      await page.getByRole('row').nth(1).click();
      await page.getByRole('complementary').locator('button:has(.lucide-eye)').click();
    },
  },
  { name: 'vendor-new', path: 'vendors?isNew=true' },
  {
    name: 'order-edit',
    path: 'orders?state=sent',
    act: async (page) => {
      await page.getByRole('row').nth(1).click();
      await openForm(page);
      await page.getByRole('form').waitFor();
    },
  },
  { name: 'overview-intent', path: 'overview' },
  { name: 'sync-offline', path: 'sync' },
];
