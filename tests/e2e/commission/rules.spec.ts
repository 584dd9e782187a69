import type { Page } from '@playwright/test';
import { ask } from '../../support/ask.ts';
import { Desk } from '../support/desk.ts';
import { rowsOf } from '../support/list.ts';
import { unnamedControls, wordsNotTranslated } from '../support/look.ts';
import { expect, test } from '../support/test.ts';

/** A desk of its own: what is imported stays imported. Keys only. */
const desk = new Desk();
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  await desk.open('http');
  page = await browser.newPage({ locale: 'id-ID', viewport: { width: 1280, height: 800 } });
  await page.goto(desk.launchUrl);
  await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
});
test.afterAll(() => desk.close());

const tab = (name: RegExp) => page.getByRole('tab', { name });
const grid = () => page.getByRole('grid', { name: 'Aturan komisi' });
const panel = () => page.getByRole('complementary');

test('rules of Odoo say that they are not imported, and are imported from their plan', async () => {
  await page.goto(`${desk.origin}/#/commission/rules`);
  await expect(page.getByText('Aturan masih dari Odoo, belum diimpor')).toBeVisible();
  await expect(rowsOf(page).first()).toContainText('%');
  await page.getByRole('button', { name: 'Lihat rencana impor' }).press('Enter');
  await expect(tab(/Dari Odoo/)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: /^Impor \d+ aturan$/ }).press('Enter');
  await expect(page.getByText('Menunggu pusat')).toBeVisible();
  await expect(page.getByText(/^1 keputusan tentang aturan menunggu/)).toBeVisible();
  desk.cli('sync');
  await expect(page.getByText('Sudah diimpor')).toBeVisible({ timeout: 20_000 });
});

test('the slider goes by day and from change to change', async () => {
  await tab(/Dari Odoo/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid()).toBeVisible();
  const day = page.getByLabel('Keadaan per', { exact: true });
  const slider = page.getByRole('slider', { name: 'Hari yang dilihat' });
  await expect(day).toHaveValue('2026-11-23');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(day).toHaveValue('2026-11-22');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/day=%222026-|day=2026-/);
  expect((await day.inputValue()) < '2026-11-22').toBe(true);
  await page.getByRole('button', { name: 'Hari ini' }).press('Enter');
  await expect(day).toHaveValue('2026-11-23');
  await expect(page).not.toHaveURL(/day=/);
  await expect(rowsOf(page).nth(1)).toContainText('7%');
});

test('many rules are changed at once, seen before and after', async () => {
  await grid().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 ditandai')).toBeVisible();
  await page.getByRole('button', { name: 'Ubah yang ditandai' }).press('Enter');
  await expect(panel().getByLabel('Yang diubah')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1,5');
  const preview = panel().getByRole('grid', { name: 'Pratinjau' });
  await expect(preview.getByRole('row').nth(2)).toContainText(/7%\s*8,5%/);
  await expect(panel().getByText('3 aturan berubah')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(tab(/Draf/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: '3 perubahan' })).toBeVisible();
});

test('an overlap is refused by its field, in the form and in the draft', async () => {
  await tab(/Draf/).focus();
  await page.keyboard.press('ArrowLeft');
  const about = await rowsOf(page).nth(4).getByRole('gridcell').nth(3).innerText();
  const [vendor = '', category = ''] = about.split(' · ');
  await page.getByRole('button', { name: 'Aturan baru' }).press('Enter');
  const form = panel().getByRole('form');
  await expect(form.getByLabel('Nama')).toBeFocused();
  await page.keyboard.type('Tarif ganda');
  await form.getByLabel('Tarif (%)').focus();
  await page.keyboard.type('120');
  await expect(form.getByText('Tarif tidak boleh di atas 100%.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4,25');
  for (const [label, name] of [
    ['Penjual', vendor],
    ['Kategori', category],
  ] as const) {
    await form.getByRole('combobox', { name: label, exact: true }).focus();
    await page.keyboard.type(name);
    await expect(form.getByRole('listbox').getByRole('option').first()).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(form.getByRole('listbox')).toHaveCount(0);
  }
  await expect(form.getByText(/^Bentrok dengan “/)).toBeVisible();
  await expect(form.getByLabel('Berlaku mulai')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(tab(/Draf/)).toHaveText('Draf4');
  await tab(/^Aturan/).focus();
  await page.keyboard.press('ArrowRight');
  const table = page.getByRole('table', { name: 'Draf' });
  await expect(table).toContainText('Berlaku mulai: Bentrok dengan “');
  await page.getByLabel('Judul usulan').focus();
  await page.keyboard.type('Tarif baru');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('#4 Berlaku mulai');
  await page.getByRole('button', { name: /^Batalkan baris 4/ }).press('Enter');
  await expect(page.getByRole('heading', { name: '3 perubahan' })).toBeVisible();
  await expect(page.getByText('Tersimpan di komputer ini')).toBeVisible();
});

test('the draft survives the window, is proposed, and waits for a second person', async () => {
  await page.reload();
  await expect(page.getByLabel('Judul usulan')).toHaveValue('Tarif baru');
  await page.getByRole('button', { name: 'Usulkan' }).press('Enter');
  await expect(tab(/Usulan/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/^1 keputusan tentang aturan menunggu/)).toBeVisible();
  desk.cli('sync');
  const list = page.getByRole('grid', { name: 'Usulan' });
  await expect(list.getByRole('row').nth(1)).toContainText('Tarif baru', { timeout: 20_000 });
  await list.focus();
  await page.keyboard.press('Enter');
  await panel().getByRole('button', { name: 'Setujui' }).press('Enter');
  await expect(panel().getByRole('alert')).toContainText(/pengusul|orang lain/i);
  await expect(panel().getByText(/penjual sudah diberi tahu/)).toBeVisible();
});

test('the order of precedence is carried by the keyboard, and proposed', async () => {
  await page.goto(`${desk.origin}/#/commission/rules?view=order`);
  const first = page.getByRole('list', { name: 'Urutan' }).getByRole('listitem').first();
  await expect(first).toContainText('Penjual + kategori');
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first).not.toContainText('kategori');
  await page.getByRole('form').getByLabel('Judul').focus();
  await page.keyboard.type('Penjual dulu');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Usulan urutan tersimpan di sini/)).toBeVisible();
});

test('every part is there in both languages, and every control has a name', async () => {
  for (const view of ['list', 'draft', 'proposals', 'checks', 'order', 'odoo']) {
    await page.goto(`${desk.origin}/#/commission/rules?view=${view}`);
    await expect(page.getByRole('tab', { selected: true })).toBeVisible();
    expect(await wordsNotTranslated(page)).toEqual([]);
    expect(await unnamedControls(page)).toEqual([]);
  }
  await ask(page, 'session/setPreferences', { language: 'en' });
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Gaps & conflicts' })).toBeVisible();
  expect(await wordsNotTranslated(page)).toEqual([]);
});
