import * as z from 'zod';
import { formatCount, formatMoney } from '../../shared/i18n/format.ts';
import { expect, goTo, test } from './support/test.ts';

const metric = z.object({
  totals: z.array(z.number().nullable()),
  currency: z.string(),
  decimals: z.int(),
});
const october = ['--from', '2026-10-01', '--to', '2026-10-31'];

const boards = [
  { tab: 'Ringkasan', path: '/overview', card: 'Tren GMV' },
  { tab: 'Wilayah', path: '/overview/regions', card: 'Peta GMV' },
  { tab: 'Produk & kategori', path: '/overview/products', card: 'Kategori teratas' },
  { tab: 'Pelanggan', path: '/overview/customers', card: 'Tren pembeli baru' },
  { tab: 'Pembayaran', path: '/overview/payments', card: 'Bagian cara bayar' },
  { tab: 'Pengiriman', path: '/overview/shipments', card: 'Tepat waktu per kurir' },
  { tab: 'Kepuasan', path: '/overview/ratings', card: 'Tren nilai rata-rata' },
];

test('the boards stand side by side, and keep period and comparison', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=last-month&compare=previous_year');
  const tabs = page.getByRole('navigation', { name: 'Ringkasan' });
  await expect(tabs.getByRole('link')).toHaveText(boards.map(({ tab }) => tab));
  for (const { tab, path, card } of boards) {
    await tabs.getByRole('link', { name: tab, exact: true }).click();
    await expect(page.getByRole('heading', { name: card, exact: true })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${path}\\?`));
    await expect(page).toHaveURL(/period=last-month/);
    await expect(page).toHaveURL(/compare=previous_year/);
  }
});

test('a board shows the figures the command line gives', async ({ page, desk }) => {
  const paid = metric.parse(desk.cli('metric', 'payments_done', ...october));
  const money = formatMoney(paid.totals[0] ?? 0, { ...paid, language: 'id' });
  await goTo(page, desk, 'overview/payments?period=last-month');
  await expect(page.getByRole('button', { name: money, exact: true })).toBeVisible();
  const buyers = metric.parse(desk.cli('metric', 'customers', ...october));
  await goTo(page, desk, 'overview/customers?period=last-month');
  const card = page.getByRole('region', { name: 'Pembeli', exact: true });
  await expect(card).toContainText(formatCount(buyers.totals[0] ?? 0, 'id'));
});

test('Ramadan stands beside the Ramadan before, day by day from Lebaran', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview');
  const beside = page.getByRole('combobox', { name: 'Pembanding' });
  await expect(beside.getByRole('option')).toHaveText([
    'Tanpa pembanding',
    'Periode sebelumnya',
    'Tahun sebelumnya',
  ]);
  await page.getByRole('button', { name: /^Periode: / }).click();
  await page.getByRole('button', { name: 'Ramadan–Lebaran' }).click();
  await expect(beside).toHaveValue('aligned');
  await expect(page.getByRole('button', { name: /19 Feb 2026 – 27 Mar 2026/ })).toBeVisible();
  const trend = page.getByRole('region', { name: 'Tren GMV' });
  await expect(trend).toContainText('1 Mar 2025 – 6 Apr 2025');
  await expect(trend).toContainText('Minggu gajian');
  await beside.selectOption('none');
  await expect(trend).not.toContainText('2025');
});

test('a ranked province leads to its orders of the same period', async ({ page, desk }) => {
  await goTo(page, desk, 'overview/regions?period=last-month');
  const ranking = page.getByRole('list', { name: 'GMV menurut peringkat' });
  const first = ranking.getByRole('button').first();
  await first.click();
  await expect(page).toHaveURL(/#\/orders\?.*province=\d+/);
  await expect(page).toHaveURL(/state=sale/);
  await expect(page).toHaveURL(/period=last-month/);
});
