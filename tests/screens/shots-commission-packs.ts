import type { Page } from '@playwright/test';
import * as z from 'zod';
import type { Desk } from '../e2e/support/desk.ts';
import { ask } from '../support/ask.ts';
import { TODAY } from '../support/fixed-clock.ts';
import type { Shot } from './shots.ts';

const shown = z.object({
  pack: z.looseObject({
    rows: z.array(z.looseObject({ key: z.string(), to: z.string().nullable() })),
  }),
});

/** The pack that counts with a rate that changes next year, and one value settled. */
async function nextPack(page: Page, version: string): Promise<object> {
  const { pack } = shown.parse(await ask(page, 'commission/packs/show', {}));
  const rows = pack.rows.flatMap((row) => {
    if (row.key === 'pph22.marketplace.base') return [{ ...row, status: 'in_force' }];
    if (row.key !== 'pph23.jasa.rate') return [row];
    return [
      { ...row, to: '2026-07-01', status: 'history' },
      { ...row, from: '2026-07-01', value: 15_000 },
    ];
  });
  const title = { id: 'Pajak marketplace, Januari 2027', en: 'Marketplace taxes, January 2027' };
  return { ...pack, version, title, rows };
}

/** Switches in every state there is on one desk without a second person. */
export async function fillPacks(page: Page, desk: Desk): Promise<void> {
  const propose = (topic: string, title: string, body: object) =>
    ask(page, 'facts/propose', { topic, title, body, effectiveFrom: TODAY });
  desk.cli('sync');
  await propose('tax.platform_pkp', 'Status PKP platform: PKP', { pkp: true });
  await propose('tax.appointment/kep-123-pj-2026', 'Penunjukan pemungut PPh 22', {
    ...{ number: 'KEP-123/PJ/2026', appointedOn: '2026-07-01' },
    ...{ collectFrom: '2026-08-01', collectTo: '2026-08-06' },
  });
  await propose('tax.statement/12/2026', 'Surat pernyataan', {
    ...{ type: 'below_500', from: '2026-01-01', to: '2027-01-01' },
  });
  const pack = await nextPack(page, 'id-2027-01');
  await ask(page, 'commission/packs/propose', { title: 'Paket Januari 2027', pack });
  desk.cli('sync');
  await desk.killCentral();
  await propose('commission.refund/other', 'Komisi saat dana dikembalikan', {
    ...{ commission: 'returned', bearer: 'platform' },
  });
}

async function choosePack(page: Page, pack: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'paket.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(pack)),
  });
}

const path = 'commission/packs';

export const shotsOfPacks: readonly Shot[] = [
  { name: 'packs', path },
  { name: 'packs-list', path: `${path}?part=packs` },
  {
    name: 'packs-compare',
    path: `${path}?part=packs`,
    act: async (page) => {
      await choosePack(page, await nextPack(page, 'id-2027-02'));
      await page.getByRole('button', { name: /Simulasikan dampaknya|Simulate its impact/ }).click();
      await page.locator('dl').waitFor();
    },
  },
  {
    name: 'packs-faults',
    path: `${path}?part=packs`,
    act: async (page) => {
      const rows = [{ key: 'ppn.rate', value: '12%', from: '2027-02-30', to: null }];
      await choosePack(page, { format: 1, version: 'x', rows });
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'packs-decisions', path: `${path}?part=decisions` },
  {
    name: 'packs-decision-form',
    path: `${path}?part=decisions`,
    act: async (page) => {
      const asked = page.getByRole('button', { name: /^(Usulkan perubahan|Propose a change): / });
      await asked.nth(2).click();
      await page.getByRole('form').getByRole('button').first().click();
    },
  },
  { name: 'packs-claims', path: `${path}?part=claims` },
];
