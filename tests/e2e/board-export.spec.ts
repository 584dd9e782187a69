import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import * as z from 'zod';
import { formatCount, formatMoney } from '../../shared/i18n/format.ts';
import { textOfPdf } from '../support/pdf-text.ts';
import { expect, goTo, test } from './support/test.ts';

const metric = z.object({
  totals: z.array(z.number().nullable()),
  rows: z.array(z.object({ values: z.array(z.number().nullable()) })),
  currency: z.string(),
  decimals: z.int(),
});
const october = ['--from', '2026-10-01', '--to', '2026-10-31'];

/** A file of a card by the keyboard alone. */
async function savedOf(page: Page, card: string, format: string): Promise<Buffer> {
  const menu = page.getByRole('button', { name: `Simpan ${card}`, exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).press('Enter');
  return readFileSync(await (await saved).path());
}

test('a card is saved as a picture of dots and of lines, saying all that it must', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=last-month');
  const png = await savedOf(page, 'Tren GMV', 'Gambar PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = (await savedOf(page, 'Tren GMV', 'Gambar SVG')).toString();
  // Whoever draws it has read it whole: what is not well formed is not decoded.
  const width = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    return image.naturalWidth;
  }, svg);
  expect(png.readUInt32BE(16)).toBe(2 * width);
  const lines = [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].filter(
    ([, path = '']) => path.split('L').length > 20,
  );
  expect(lines.length).toBeGreaterThanOrEqual(2);
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('\n');
  for (const words of ['Tren GMV', '1 Okt 2026 – 31 Okt 2026', 'GMV: Nilai barang', 'Data per']) {
    expect(said).toContain(words);
  }
  expect(svg).not.toMatch(/\sstyle=|<script|href="http/);
});

test('every kind of card draws itself: a number, tiles, bars, shares', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=last-month');
  const { totals, ...unit } = metric.parse(desk.cli('metric', 'gmv', ...october));
  const gmv = formatMoney(totals[0] ?? 0, { ...unit, language: 'id' });
  expect((await savedOf(page, 'GMV', 'Gambar SVG')).toString()).toContain(`>${gmv}<`);
  for (const card of ['GMV per provinsi', '10 penjual teratas', 'GMV per kategori']) {
    const svg = (await savedOf(page, card, 'Gambar SVG')).toString();
    expect(svg.match(/<rect/g)?.length, card).toBeGreaterThan(5);
    expect(svg).toContain(`>${card}<`);
  }
});

test('the figures of a card are saved with what they mean, and are those of the command line', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'overview?period=last-month');
  const told = metric.parse(desk.cli('metric', 'gmv', '--by', 'day', ...october));
  const rupiah = (minor: number | null | undefined) => (minor ?? 0) / 10 ** told.decimals;
  const book = await readXlsx(await savedOf(page, 'Tren GMV', 'XLSX'));
  const [figures, definitions] = book.sheets;
  const days = figures?.rows.filter(([day]) => /^2026-10-\d\d$/.test(`${day}`)) ?? [];
  expect(days.map(([, value]) => value)).toEqual(told.rows.map(({ values }) => rupiah(values[0])));
  const total = figures?.rows.at(-1) ?? [];
  expect(total[1]).toBe(rupiah(told.totals[0]));
  const meant = new Map(definitions?.rows.map(([name, text]) => [name, `${text}`]));
  expect(meant.get('Metrik')).toBe('GMV (gmv)');
  expect(meant.get('GMV')).toContain('Nilai barang');
  expect(meant.get('Penanggung jawab')).toBe('Keuangan');
  expect(meant.get('Versi definisi')).toMatch(/^\d+$/);
  expect(meant.get('Periode')).toBe('1 Okt 2026 – 31 Okt 2026');
  expect(meant.get('Pembanding')).toContain('Periode sebelumnya: 31 Agu 2026');
  expect(meant.get('Saringan')).toBe('Semua data');
  expect(meant.get('Data per')).toMatch(/^23 Nov 2026 /);
  expect(meant.get('Perubahan menunggu, belum dihitung')).toBe('Tidak ada');
  const csv = (await savedOf(page, 'Tren GMV', 'CSV')).toString();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(told.rows.length + 1);
});

test('the whole board is saved as a PDF with the totals of the screen', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=last-month');
  const told = metric.parse(desk.cli('metric', 'gmv', ...october));
  const orders = metric.parse(desk.cli('metric', 'orders', ...october));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan papan PDF' }).press('Enter');
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^ringkasan-2026-10-01-2026-10-31-per-.*\.pdf$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const text = textOfPdf(bytes).replace(/\s+/g, ' ');
  expect(text).toContain(formatMoney(told.totals[0] ?? 0, { ...told, language: 'id' }));
  expect(text).toContain(` ${formatCount(orders.totals[0] ?? 0, 'id')} `);
  for (const words of ['Ringkasan', 'Tren GMV', 'Peringkat provinsi', 'Definisi', 'Nilai barang']) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/Halaman 1 dari [2-9]/);
  expect(text).toContain('Data per 23 Nov 2026');
});

test('what is narrowed says so in its files', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=last-month&where=province:JB');
  const told = metric.parse(desk.cli('metric', 'gmv', '--filter', 'province=JB', ...october));
  const gmv = formatMoney(told.totals[0] ?? 0, { ...told, language: 'id' });
  await expect(page.getByRole('button', { name: `(${gmv})` })).toBeVisible();
  const svg = (await savedOf(page, 'GMV', 'Gambar SVG')).toString();
  expect(svg).toContain(gmv);
  expect(svg).toContain('Jawa Barat');
  const book = await readXlsx(await savedOf(page, 'GMV', 'XLSX'));
  const filters = book.sheets[1]?.rows.find(([name]) => name === 'Saringan');
  expect(filters?.[1]).toContain('Jawa Barat');
});
