import { expect, goTo, test } from './support/test.ts';

const HEADER = 'figure;province;from;value;source';
const csv = (...rows: string[]) => ({
  name: 'angka.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows].join('\n')),
});

test('a file with faults changes nothing, and the mended one sets the target of the month', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'settings');
  const choose = page.getByLabel('Pilih berkas CSV').last();
  await choose.setInputFiles(csv('target_gmv;;2026-01-01;dua juta;Rapat', 'luck;;2026-01-01;1;A'));
  await expect(page.getByText('2 kesalahan dalam berkas. Tidak ada yang diubah.')).toBeVisible();
  await expect(page.getByText('Isian #1 value tidak dapat dipakai')).toBeVisible();
  await expect(page.getByText('Isian #2 figure tidak dapat dipakai')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Impor/ })).toHaveCount(0);
  await choose.setInputFiles(csv('target_gmv;;2026-01-01;2000000;Rapat Januari'));
  await page.getByRole('button', { name: 'Impor 1 baris' }).click();
  await expect(page.getByText('1 baris diimpor.')).toBeVisible();
  const { figures } = desk.cli('figures', '--as-of', '2026-11-23') as {
    figures: { figure: string; value: string; source: string }[];
  };
  expect(figures.find(({ figure }) => figure === 'target_gmv')).toMatchObject({
    value: '2000000',
    source: 'Rapat Januari',
  });
});
