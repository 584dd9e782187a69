import type { Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../support/ask.ts';
import type { Shot } from './shots.ts';

const listed = z.object({
  rows: z.array(z.object({ version: z.string(), spec: z.record(z.string(), z.unknown()) })),
});

const scope = {
  ...{ vendorId: null, categoryId: null, productId: null },
  ...{ tier: null, paymentMethod: null, provinceId: null },
};
const rule = {
  ...{ name: 'Komisi promo akhir tahun', charge: 'commission', scope, per: 'line' },
  ...{ rate: { kind: 'percent', ppm: 45_000 }, floor: null, cap: 40_000, firstOrders: null },
  ...{ taxMode: 'exclusive', includesShipping: false, from: '2026-01-01', to: null },
};
const precedence = ['any', 'vendor'];

/** A file of all rules: those of the desk, the first few a little dearer, and one for everybody else. */
async function fileOf(page: Page, change: object): Promise<Buffer> {
  const { rows } = listed.parse(await ask(page, 'commission/rules/list', { limit: 500 }));
  const rules = rows.map(({ spec }, index) => (index % 3 === 0 ? dearer(spec) : spec));
  const file = { format: 1, title: 'Tarif 2027', rules, ...change };
  return Buffer.from(JSON.stringify(file));
}

function dearer(spec: Record<string, unknown>): object {
  const { kind, ppm } = Object(spec.rate);
  if (kind !== 'percent') return spec;
  return { ...spec, name: `${spec.name} (baru)`, rate: { kind, ppm: Number(ppm) + 10_000 } };
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Jalankan simulasi|Run the simulation/ }).click();
  await page.getByRole('tablist').waitFor();
}

async function simulate(page: Page): Promise<void> {
  await choose(page, 'tarif-2027.json', await fileOf(page, {}));
  await run(page);
}

const path = 'commission/simulator?period=year';

export const shotsOfSimulator: readonly Shot[] = [
  { name: 'simulator-no-draft', path: 'commission/simulator' },
  { name: 'simulator-live', path: `${path}&source=live`, act: run },
  { name: 'simulator', path: `${path}&source=file`, act: simulate },
  { name: 'simulator-region', path: `${path}&source=file&view=region`, act: simulate },
  {
    name: 'simulator-lines',
    path: `${path}&source=file&view=lines&which=amount`,
    act: async (page) => {
      await simulate(page);
      await page.locator('[aria-rowindex="2"]').click();
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    },
  },
  {
    name: 'simulator-faults',
    path: `${path}&source=file`,
    act: async (page) => {
      const rules = [{ ...rule, rate: { kind: 'percent' }, from: '2026-13-01' }, { name: 'Tarif' }];
      const buffer = Buffer.from(JSON.stringify({ format: 1, rules, precedance: precedence }));
      await choose(page, 'keliru.json', buffer);
      await page.getByRole('alert').waitFor();
    },
  },
];
