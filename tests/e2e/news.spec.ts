import { rowsOf } from './support/list.ts';
import { writeOnCentral } from './support/odoo.ts';
import { expect, goTo, test } from './support/test.ts';

test('a change on the central waits behind a button until the reader asks for it', async ({
  page,
  desk,
}) => {
  await goTo(page, desk, 'vendors?sort=name&descending=false');
  const first = rowsOf(page).first();
  const old = await first.getByRole('gridcell').first().innerText();
  await first.click();
  const id = Number(/open=(\d+)/.exec(page.url())?.[1]);
  await page.keyboard.press('Escape');

  const values = { name: `Aaa ${old}` };
  await writeOnCentral(desk.central, { model: 'res.partner', id, values });
  desk.cli('sync');
  const pill = page.getByRole('button', { name: /Ada \d+ perubahan · tampilkan/ });
  await expect(pill).toBeVisible();
  await expect(first.getByRole('gridcell').first()).toHaveText(old);
  await pill.click();
  await expect(first.getByRole('gridcell').first()).toHaveText(values.name);
  await expect(pill).toBeHidden();

  await writeOnCentral(desk.central, { model: 'res.partner', id, values: { name: old } });
  desk.cli('sync');
});
