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
  { tab: 'UMKM unggulan', path: '/overview/vendors', card: 'Penjual aktif' },
  { tab: 'Produk & kategori', path: '/overview/products', card: 'Kategori teratas' },
  { tab: 'Pelanggan', path: '/overview/customers', card: 'Tren pembeli baru' },
  { tab: 'Pembayaran', path: '/overview/payments', card: 'Bagian cara bayar' },
  { tab: 'Pengiriman', path: '/overview/shipments', card: 'Tepat waktu per kurir' },
  { tab: 'Kepuasan', path: '/overview/ratings', card: 'Tren nilai rata-rata' },
  { tab: 'Kepatuhan', path: '/overview/compliance', card: 'Cakupan di akhir tiap bulan' },
  { tab: 'Target', path: '/overview/targets', card: 'GMV' },
];
/** Beside them, what people make of figures themselves. */
const own = ['Papan saya', 'Peringatan', 'Jelajah'];

test('the boards stand side by side, and keep period and comparison', async ({ page, desk }) => {
  test.setTimeout(90_000);
  await goTo(page, desk, 'overview?period=last-month&compare=previous_year');
  const tabs = page.getByRole('navigation', { name: 'Ringkasan' });
  await expect(tabs.getByRole('link')).toHaveText([...boards.map(({ tab }) => tab), ...own]);
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
  await expect(page.getByRole('button', { name: money })).toBeVisible();
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
  await expect(page.getByRole('button', { name: /19 Feb – 27 Mar 2026/ })).toBeVisible();
  const trend = page.getByRole('region', { name: 'Tren GMV' });
  await expect(trend).toContainText('1 Mar 2025 – 6 Apr 2025');
  await expect(trend).toContainText('Minggu gajian');
  await beside.selectOption('none');
  await expect(trend).not.toContainText('2025');
});

test('a ranked province leads to its orders of the same period, and they add up to it', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview/regions?period=last-month');
  const first = page
    .getByRole('list', { name: 'GMV menurut peringkat' })
    .getByRole('button')
    .first();
  const shown = await first.locator('.tabular').last().innerText();
  await first.click();
  await expect(page).toHaveURL(/#\/orders\?.*of=gmv/);
  await expect(page).toHaveURL(/where=province/);
  await expect(page).toHaveURL(/period=last-month/);
  await expect(page.getByRole('status', { name: 'Angka di papan' })).toHaveText(shown);
  const total = page.locator('tfoot td').last();
  await expect(total).toHaveText(shown);
  await page.getByRole('button', { name: 'Tampilkan semua pesanan' }).click();
  await expect(page).not.toHaveURL(/of=/);
});

test('a mark with Shift narrows the board, which says so; one key gives back the whole', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=last-month');
  const ranking = page.getByRole('list', { name: 'Peringkat provinsi' });
  const whole = await page.locator('.text-figure').first().innerText();
  await ranking.getByRole('button').first().press('Shift+Enter');
  await expect(page).toHaveURL(/where=province/);
  const chip = page.getByRole('button', { name: /^Hapus saringan/ });
  await expect(chip).toBeVisible();
  await expect(page.locator('.text-figure').first()).not.toHaveText(whole);
  await expect(ranking.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('link', { name: 'Kepuasan', exact: true }).click();
  await expect(chip).toBeVisible();
  await expect(page.getByText(/^Tidak tersaring: Provinsi/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Ringkasan', exact: true }).last().click();
  await page.keyboard.press('r');
  await expect(page).not.toHaveURL(/where=|period=|compare=/);
  await expect(chip).toHaveCount(0);
});

test('a filter is added by keyboard, and the address restores it', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=year');
  await page.getByRole('button', { name: 'Tambah saringan' }).press('Enter');
  await page.getByRole('button', { name: 'Kategori', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('checkbox').first().press('Space');
  await expect(page).toHaveURL(/where=category/);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hapus saringan Kategori' })).toBeVisible();
});

test('on the wall only the figures are left, the boards turn, and Esc leaves', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=year');
  await expect(page.locator('.text-figure').first()).toBeVisible();
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/wall=1/);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText(/^Data per/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Keluar (Esc)' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
  await goTo(page, desk, 'overview?period=year&wall=1&turn=1');
  await expect(page).toHaveURL(/overview\/regions/, { timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/wall=1/);
});

test('the page marks when a board was asked for and when it is painted', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=year');
  const marks = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('board:'))
        .map(({ name }) => name),
    );
  await expect.poll(marks).toEqual(['board:asked', 'board:painted']);
  await page.getByRole('link', { name: 'Wilayah', exact: true }).click();
  await expect.poll(marks).toHaveLength(4);
});

test('a question that takes long says so, can be stopped, and asked again', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=year');
  await expect(page.locator('.text-figure').first()).toBeVisible();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/rpc/analytics/dashboard', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await goTo(page, desk, 'overview?period=quarter');
  const line = page.getByRole('status').filter({ hasText: 'Menghitung' });
  await expect(line).toContainText(/[2-9] detik/, { timeout: 10_000 });
  await line.getByRole('button', { name: 'Hentikan' }).click();
  await expect(page.getByText('Penghitungan dihentikan.')).toBeVisible();
  await expect(page.locator('.text-figure').first()).toBeVisible();
  await page.unroute('**/rpc/analytics/dashboard');
  release();
  await page.getByRole('button', { name: 'Hitung lagi' }).click();
  await expect(page.getByText('Penghitungan dihentikan.')).toHaveCount(0);
  await expect(page.locator('[aria-busy=false]').first()).toBeVisible();
});

/** As it would come where these two had to be counted from the rows. */
const COUNTED = ['vendor_on_time_rate', 'scorecard'];

function withoutAnswers(counted: readonly string[]): void {
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const response = await ask(...asked);
    if (!response.url.endsWith('/rpc/analytics/dashboard')) return response;
    const board = await response.clone().json();
    if (board.json.cards.length === 1) return response;
    for (const place of board.json.cards) {
      if (counted.includes(place.card.id)) Object.assign(place, { answer: null, target: null });
    }
    return new Response(JSON.stringify(board), response);
  };
}

test('a board does not wait for a card that is counted from the rows, which is a matter of its own', async ({
  page,
  desk,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/rpc/analytics/dashboard', async (route) => {
    if (route.request().postData()?.includes('"only"') === true) await held;
    await route.continue().catch(() => undefined);
  });
  await page.addInitScript(withoutAnswers, COUNTED);
  await goTo(page, desk, 'overview/vendors?period=quarter');
  const figure = page.getByRole('region', { name: 'Tepat waktu penjual', exact: true });
  const table = page.getByRole('region', { name: 'Rapor penjual', exact: true });
  await expect(page.locator('.text-figure').first()).toBeVisible();
  await expect(figure).toHaveAttribute('aria-busy', 'true');
  const before = [await figure.boundingBox(), await table.boundingBox()];
  await figure.getByRole('button', { name: 'Hentikan' }).click();
  await expect(figure.getByText('Penghitungan dihentikan.')).toBeVisible();
  release();
  await expect(table.getByRole('table')).toBeVisible();
  await figure.getByRole('button', { name: 'Hitung lagi' }).click();
  await expect(figure.locator('.text-figure')).toBeVisible();
  expect([await figure.boundingBox(), await table.boundingBox()]).toEqual(before);
});

test('on a wall that grows, charts are drawn as fine as it is', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await goTo(page, desk, 'overview?period=year&wall=1');
  const chart = page.locator('canvas').first();
  const dots = () =>
    chart.evaluate((one) => (one instanceof HTMLCanvasElement ? one.width / one.clientWidth : 0));
  await expect.poll(dots).toBeCloseTo(1, 1);
  await page.setViewportSize({ width: 2560, height: 1440 });
  await expect.poll(dots).toBeCloseTo(2, 1);
});

test('whatever scrolls in a card is reached by the keyboard, in each frame of its life', async ({
  page,
  desk,
}) => {
  await page.addInitScript(() => {
    const look = () => {
      for (const body of document.querySelectorAll('section[aria-labelledby] > div')) {
        const scrolls = getComputedStyle(body).overflowY === 'auto';
        const stops = [body, ...body.querySelectorAll('*')].some(
          (one) => one instanceof HTMLElement && one.tabIndex >= 0,
        );
        const isLonger = body.scrollHeight > body.clientHeight;
        if (scrolls && isLonger && !stops) {
          document.documentElement.dataset.unreached = body.parentElement?.textContent ?? '';
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.setViewportSize({ width: 1280, height: 4_000 });
  await goTo(page, desk, 'overview/products?period=year');
  await page.getByRole('button', { name: 'Lihat sebagai tabel: Produk teratas' }).click();
  const card = page.getByRole('region', { name: 'Produk teratas' });
  const rows = card.locator('[tabindex="0"]:has(table)');
  await rows.press('End');
  await expect.poll(() => rows.evaluate((body) => body.scrollTop)).toBeGreaterThan(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-unreached');
});
