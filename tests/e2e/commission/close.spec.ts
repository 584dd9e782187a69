import type { Page } from '@playwright/test';
import { ask } from '../../support/ask.ts';
import { decideRulesAndTax } from '../support/books.ts';
import { Desk } from '../support/desk.ts';
import { rowsOf } from '../support/list.ts';
import { unnamedControls, wordsNotTranslated } from '../support/look.ts';
import { expect, test } from '../support/test.ts';

/** A desk of its own: what is closed stays closed for whoever comes after. */
const desk = new Desk();
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  await desk.open();
  page = await browser.newPage();
  await page.goto(desk.launchUrl);
  await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
});
test.afterAll(() => desk.close());

const open = (day: string) => page.goto(`${desk.origin}/#/commission/close?day=${day}`);

test('a day that cannot be closed says why, and where that is mended', async () => {
  await open('2026-11-15');
  await expect(page.getByText('Belum ada hari yang ditutup.')).toBeVisible();
  await expect(page.getByText(/belum diimpor\. Impor dulu/)).toBeVisible();
  await expect(page.getByText(/belum dipastikan: Status PKP platform/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tutup hari/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Impor aturan' }).press('Enter');
  await expect(page).toHaveURL(/commission\/rules/);
});

test('a close asks once more with its sums, is decided here, and then stands on the central', async () => {
  test.setTimeout(60_000);
  await decideRulesAndTax(page, desk);
  await page.reload();
  await open('2026-11-15');
  const close = page.getByRole('button', { name: 'Tutup hari 15 Nov 2026…' });
  await close.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tutup hari 15 Nov 2026?' });
  await expect(dialog).toContainText(
    /membekukan \d+ baris: biaya Rp[\d.]+ dan PPN Rp[1-9][\d.]*\./,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await close.press('Enter');
  await dialog.getByRole('button', { name: 'Tutup 15 Nov 2026' }).press('Enter');
  await expect(page.getByText(/^Hari 15 Nov 2026 (ditutup di sini|sudah ditutup)/)).toBeVisible();
  await ask(page, 'sync/start', undefined);
  await expect(page.getByText('Hari 15 Nov 2026 sudah ditutup di pusat.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByRole('region', { name: 'Hari yang ditutup' })).toContainText(
    /15 Nov 2026.*Administrator ·/s,
  );
  await expect(page.getByText(/^Hari itu sudah ditutup/)).toBeVisible();
});

test('every frozen line is worked out again to the same rupiah, and its line says so', async () => {
  await page.getByRole('button', { name: 'Hitung ulang semua baris beku' }).press('Enter');
  await expect(page.getByText(/\d baris dihitung ulang, semuanya .* sama\./)).toBeVisible();
  expect(await unnamedControls(page)).toEqual([]);
  expect(await wordsNotTranslated(page)).toEqual([]);
  await page.goto(
    `${desk.origin}/#/commission?view=lines&state=frozen&period=2026-10-01..2026-11-23`,
  );
  await expect(rowsOf(page).first()).toContainText(/S\d+/);
  await page.getByRole('grid', { name: 'Baris' }).press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Dibekukan pada penutupan 15 Nov 2026.');
  await expect(panel).toContainText('Terbukti: dihitung ulang');
  await expect(panel).toContainText(/Ditambah PPN Rp[\d.]+, penjual membayar Rp[\d.]+\./);
});

test('in English it says the same', async () => {
  await ask(page, 'session/setPreferences', { language: 'en' });
  await open('2026-11-20');
  await page.reload();
  await expect(page.getByText(/^The close of 20 Nov 2026 would freeze all/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close 20 Nov 2026…' })).toBeVisible();
  expect(await wordsNotTranslated(page)).toEqual([]);
});
