import { expect, goTo, test } from './support/test.ts';

/** What only Electron's own program shows (tests/electron/security/not-run.ts lists the rest). */
test.beforeEach(async ({ host, page, desk }) => {
  test.skip(host !== 'electron', 'not run: Electron itself has to show it');
  await goTo(page, desk, 'overview');
  await expect(page.getByRole('main')).toBeVisible();
});

test('the page comes from app:// and has no Node (E1, E2, items 2 3)', async ({ page }) => {
  expect(page.url()).toMatch(/^app:\/\/backoffice\//);
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) =>
      Reflect.has(window, name),
    ),
  );
  expect(found).toEqual([]);
});

test('an inline script does not run under the policy (E3, item 7)', async ({ page }) => {
  const isRun = await page.evaluate(() => {
    const image = document.createElement('img');
    try {
      image.setAttribute('onerror', 'window.planted = true');
    } catch {
      // Trusted types refuse it already here.
    }
    image.src = 'data:,';
    document.body.append(image);
    return new Promise((resolve) =>
      setTimeout(() => resolve(Reflect.get(window, 'planted') === true), 500),
    );
  });
  expect(isRun).toBe(false);
});

test('window.open opens nothing, and a link leads nowhere (E6, items 13 14)', async ({ page }) => {
  const before = page.url();
  expect(await page.evaluate(() => window.open('about:blank') === null)).toBe(true);
  await page.evaluate(() => location.assign('data:text/html,elsewhere'));
  await expect(page.getByRole('main')).toBeVisible();
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
});

test('geolocation is denied (E8, item 5)', async ({ page }) => {
  const code = await page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code),
        ),
      ),
  );
  expect(code).toBe(1);
});
