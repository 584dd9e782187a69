import type { Page, Route } from '@playwright/test';
import { ask } from '../support/ask.ts';

export interface Shot {
  name: string;
  /** After `#/`. */
  path: string;
  /** What is pressed before the picture. */
  act?(page: Page): Promise<void>;
  /** Other windows than the two that every screen is taken in. */
  sizes?: readonly { width: number; height: number }[];
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('[aria-rowindex="2"]').click();
  await page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor();
}

async function findPerson(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('batik');
  await page.locator('[aria-label="Orang"] button, [aria-label="People"] button').first().click();
  await page.getByRole('table').nth(1).waitFor();
}

async function verifyAudit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Periksa keutuhan|Check that it is whole/ }).click();
  await page.getByText(/^(Utuh|Whole)/).waitFor();
}

const at = 1_795_420_800_000;
const found = { month: '2026-10', foundAt: at, healedAt: at + 90_000, rows: 3, how: 'digest' };
const drift = [
  { ...found, entity: 'order', month: '2026-11', healedAt: null, rows: 12, how: 'compare' },
  { ...found, entity: 'order' },
  { ...found, entity: 'partner', rows: 1 },
];
const heldBack = [
  {
    ...{ entity: 'order', centralId: 5_992, field: 'total_minor', seenAt: at },
    ...{ code: 'row.missing_value', params: { field: 'amount_total' } },
  },
];

/** The engine's answer with something wrong in it: no small central goes wrong in all these ways at once. */
async function showDrift(page: Page): Promise<void> {
  const status = Object(await ask(page, 'sync/status', undefined));
  const entities = [status.entities].flat().map((one) => ({ ...Object(one), ...wrong(one) }));
  const answers = {
    status: { ...status, entities },
    drift: { total: drift.length, rows: drift },
    quarantine: { total: heldBack.length, rows: heldBack },
  };
  for (const [procedure, json] of Object.entries(answers)) {
    const fulfil = (route: Route) => route.fulfill({ json: { json } });
    await page.route(`**/rpc/sync/${procedure}`, fulfil, { times: 1 });
  }
  await page.reload();
  await page.getByRole('table').nth(2).waitFor();
}

function wrong(of: unknown): object {
  const { entity } = Object(of);
  if (entity === 'order')
    return { state: 'drift', quarantined: 1, months: { total: 37, equal: 36 } };
  if (entity === 'payment') return { state: 'chasing', months: { total: 37, equal: 36 } };
  if (entity === 'shipment') return { state: 'unverified', missingFields: ['tracking_number'] };
  return {};
}

/** A first sync that was stopped: some rows are there, most are not. */
export const shotsBeforeSync: readonly Shot[] = [
  { name: 'first-overview', path: 'overview' },
  { name: 'first-vendors', path: 'vendors' },
  { name: 'first-sync', path: 'sync' },
];

export const shots: readonly Shot[] = [
  { name: 'overview', path: 'overview' },
  { name: 'board-regions', path: 'overview/regions' },
  { name: 'board-products', path: 'overview/products?period=quarter&compare=previous_year' },
  { name: 'board-customers', path: 'overview/customers' },
  { name: 'board-payments', path: 'overview/payments' },
  { name: 'board-shipments', path: 'overview/shipments' },
  { name: 'board-ratings', path: 'overview/ratings?period=year' },
  { name: 'board-ramadan', path: 'overview?period=ramadan&compare=aligned' },
  { name: 'vendors', path: 'vendors' },
  { name: 'vendor-panel', path: 'vendors', act: openFirst },
  { name: 'vendors-none', path: 'vendors?search=tidakadayangbegini' },
  { name: 'orders', path: 'orders' },
  { name: 'order-panel', path: 'orders?state=sale', act: openFirst },
  {
    name: 'order-page',
    path: 'orders?state=sale',
    act: async (page) => {
      await openFirst(page);
      await page.keyboard.press('Control+Enter');
    },
  },
  { name: 'sync', path: 'sync' },
  { name: 'sync-drift', path: 'sync', act: showDrift },
  { name: 'reports', path: 'reports?month=2026-10' },
  { name: 'settings', path: 'settings' },
  { name: 'my-role', path: 'settings/role' },
  { name: 'security', path: 'settings/security' },
  { name: 'privacy', path: 'settings/privacy', act: findPerson },
  { name: 'audit', path: 'settings/audit', act: verifyAudit },
  {
    name: 'palette',
    path: 'overview',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('batik');
      await page.getByRole('option').nth(2).waitFor();
    },
  },
];

/** Taken at the desk of a vendor. */
export const shotsOfVendorDesk: readonly Shot[] = [
  { name: 'vendor-desk-overview', path: 'overview' },
  { name: 'vendor-desk-products', path: 'shop' },
  { name: 'vendor-desk-role', path: 'settings/role' },
  { name: 'vendor-desk-sync', path: 'sync' },
];
