import { rowsOf } from './support/list.ts';
import { expect, goTo, test, untilSynced } from './support/test.ts';

test('with the central gone every screen answers, and the sync screen says what failed and when it goes on', async ({
  page,
  desk,
}) => {
  await desk.killCentral();
  try {
    await goTo(page, desk, 'sync');
    await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
    const headline = page.getByRole('status').filter({ hasText: 'Sinkronisasi terakhir gagal' });
    await expect(headline).toBeVisible({ timeout: 20_000 });
    await expect(headline).toContainText(/data per \d+ Nov 2026/);
    await expect(headline).toContainText('tidak menjawab');
    await expect(headline).toContainText(/Dicoba lagi pukul \d\d\.\d\d WIB/);

    for (const screen of ['vendors', 'orders']) {
      await goTo(page, desk, screen);
      await expect(rowsOf(page).first()).toContainText(/Rp/);
    }
    await goTo(page, desk, 'overview');
    await expect(page.getByRole('main')).toContainText(/Rp/);
    await goTo(page, desk, 'reports?month=2026-10');
    await expect(page.getByRole('grid').first()).toContainText(/Rp/);
    await expect(page.getByRole('link', { name: /Luring/ })).toContainText(/Data per \d+ Nov/);
    const status = desk.cli('status');
    expect(status).toMatchObject({ entities: { order: { state: expect.any(String) } } });
  } finally {
    await desk.startCentral();
  }
  await goTo(page, desk, 'sync');
  await page.getByRole('button', { name: 'Sinkronkan sekarang' }).click();
  await untilSynced(page);
  await expect(page.getByText(/Sama dengan pusat · data per/)).toBeVisible();
});
