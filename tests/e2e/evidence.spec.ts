import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { hashOf } from '../../main/platform/vault/vault.ts';
import { aPagedPdf, aPdf, aPng } from '../evidence/documents.ts';
import { ask } from '../support/ask.ts';
import { append } from './support/facts.ts';
import { unnamedControls, wordsNotTranslated } from './support/look.ts';
import { expect, goTo, test } from './support/test.ts';

const VENDOR = 12;
const stream = (seq: number): string => `evidence/${VENDOR}#${seq}`;

test('a renewal is approved end to end by keyboard alone, by somebody who prepared none of it', async ({
  page,
  desk,
}) => {
  test.setTimeout(90_000);
  const asked = { vendorId: VENDOR, requirement: 'halal', subject: null };
  desk.cli('sync');
  desk.cli('sync');
  const request = await append(desk, 'kepatuhan', [stream(1), 'evidence.requested', asked]);
  const received = { request, fileSha256: hashOf('sha256', 'x'), expiresOn: '2027-11-23' };
  await append(desk, 'operasional', [stream(2), 'evidence.received', received]);
  const reviewed = { request, complete: true, note: 'Terbaca' };
  await append(desk, 'kepatuhan', [stream(3), 'evidence.reviewed', reviewed]);
  desk.cli('sync');
  await goTo(page, desk, 'evidence');
  await expect(page.getByRole('grid')).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: 'Halal' })).toContainText('Perlu disetujui');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Setujui' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Tolak' })).toBeChecked();
  // Nobody is turned down without a reason.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Tulis apa yang kurang')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary').getByText('Disetujui').first()).toBeVisible();
  desk.cli('sync');
  await page.keyboard.press('Escape');
  await goTo(page, desk, 'evidence?which=approved');
  await expect(page.getByRole('row').filter({ hasText: 'Halal' })).toContainText('Disetujui');
});

test('a document is taken in, drawn under the content security policy, and handed to the central', async ({
  page,
  desk,
}) => {
  test.setTimeout(90_000);
  await goTo(page, desk, 'evidence');
  await page.getByRole('button', { name: 'Minta dokumen' }).press('Enter');
  const vendors = page.getByRole('dialog').getByRole('combobox', { name: 'Penjual' });
  await expect(vendors.getByRole('option')).not.toHaveCount(0);
  await page.getByRole('combobox', { name: 'Persyaratan' }).selectOption('nib');
  await page.getByRole('button', { name: 'Minta', exact: true }).press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('button', { name: 'Pilih berkas' })).toBeVisible();
  const choose = panel.locator('input[type=file]');
  await choose.setInputFiles({
    ...{ name: 'palsu.png', mimeType: 'image/png', buffer: Buffer.from('<html>') },
  });
  await panel.getByRole('button', { name: 'Terima dokumen' }).press('Enter');
  await expect(panel.getByRole('alert')).toContainText('bukan PDF, PNG');
  await choose.setInputFiles({
    ...{ name: 'nib.png', mimeType: 'image/png', buffer: aPng(40, 30) },
  });
  await panel.getByRole('button', { name: 'Terima dokumen' }).press('Enter');
  await expect(panel.getByRole('img', { name: /nib\.png/ })).toHaveAttribute('src', /^blob:/);
  await expect(panel.getByRole('button', { name: 'Simpan pemeriksaan' })).toBeVisible();
  expect(await unnamedControls(page)).toEqual([]);
  expect(await wordsNotTranslated(page)).toEqual([]);
  desk.cli('sync');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').filter({ hasText: 'Nomor Induk Berusaha' })).toContainText(
    'Tersimpan',
  );
  await goTo(page, desk, 'evidence?which=due');
  await expect(page.getByRole('main')).toContainText(/hari lagi|Tidak ada yang jatuh tempo/);
  expect(await unnamedControls(page)).toEqual([]);
  expect(await wordsNotTranslated(page)).toEqual([]);
});

/** A document of the vendor, taken in as a window does; the address of its record. */
async function document(page: Page, fileName: string, bytes: Buffer): Promise<string> {
  const asked = { vendorId: VENDOR, requirement: fileName, subject: null };
  const request = JSON.stringify(await ask(page, 'evidence/request', asked)).slice(9, 45);
  const of = { vendorId: VENDOR, request };
  const upload = randomUUID();
  const base64 = bytes.toString('base64');
  await ask(page, 'evidence/putPart', { upload, part: 0, base64 });
  await ask(page, 'evidence/receive', { ...of, upload, fileName, expiresOn: null });
  return `evidence?open=${encodeURIComponent(JSON.stringify(`${VENDOR}/${request}`))}`;
}

test('a PDF is drawn page by page, turned and enlarged by keys; nothing in it is run or asked for', async ({
  page,
  desk,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.origin)) outside.push(request.url());
  });
  page.on('dialog', (dialog) => void outside.push(dialog.message()));
  await goTo(page, desk, 'evidence');
  await goTo(page, desk, await document(page, 'izin.pdf', aPagedPdf(['Satu', 'Dua', 'Tiga'])));
  const panel = page.getByRole('complementary');
  const drawn = (number: number) =>
    expect(panel.getByRole('img', { name: `izin.pdf, halaman ${number}` })).toHaveAttribute(
      'data-page',
      `${number}`,
    );
  await drawn(1);
  const small = await inkOf(page);
  expect(small).toBeGreaterThan(100);
  await panel.getByRole('button', { name: 'Perbesar' }).focus();
  await page.keyboard.press('PageDown');
  await expect(panel).toContainText('Halaman 2 dari 3');
  await page.keyboard.press('End');
  await drawn(3);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('+');
  await expect(panel).toContainText('125%');
  await expect.poll(() => inkOf(page)).toBeGreaterThan(small);
  expect(await unnamedControls(page)).toEqual([]);
  expect(await wordsNotTranslated(page)).toEqual([]);
  await goTo(page, desk, await document(page, 'rusak.pdf', aPdf('x')));
  await expect(panel).toContainText('PDF ini rusak');
  expect(outside).toEqual([]);
});

/** Dark points of the page that is drawn. */
function inkOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = globalThis.document.querySelector('canvas');
    const { width = 0, height = 0 } = canvas ?? {};
    const points = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if ((points[at] ?? 255) < 64) dark += 1;
    return dark;
  });
}
