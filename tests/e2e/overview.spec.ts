import * as z from 'zod';
import { formatMoney } from '../../shared/i18n/format.ts';
import { expect, goTo, test } from './support/test.ts';

const metric = z.object({
  totals: z.array(z.number().nullable()),
  currency: z.string(),
  decimals: z.int(),
});

test('the overview shows the figures the command line gives, to the rupiah', async ({
  page,
  desk,
}) => {
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const { totals, ...unit } = metric.parse(
    desk.cli('metric', 'gmv', '--from', period.from, '--to', period.to),
  );
  const gmv = formatMoney(totals[0] ?? 0, { ...unit, language: 'id' });
  await goTo(page, desk, 'overview?period=last-month');
  await expect(page.getByRole('button', { name: gmv })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Data per');
});

test('a bar of the overview leads to the rows behind it', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=year');
  const top = page.getByRole('list').getByRole('button').first();
  await top.click();
  await expect(page).toHaveURL(/#\/orders\?.*of=gmv/);
});

test('Ctrl+K finds a screen, and a period is kept in the address', async ({ page, desk }) => {
  await goTo(page, desk, 'overview?period=7d');
  await expect(page.getByRole('button', { name: /Periode: .*Nov 2026/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Sinkron');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sync/);
});
