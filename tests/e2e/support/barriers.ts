import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical ones, each with what it was found on. All rules, or those that are named. */
export async function barriers(
  page: Page,
  theme: 'light' | 'dark',
  rules: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found: axe.Result[] = await page.evaluate(
    async ({ theme, rules }) => {
      document.documentElement.dataset.theme = theme;
      // What fades to its new colour has arrived.
      await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
      const looker: typeof axe = Reflect.get(window, 'axe');
      const only = rules.length === 0 ? {} : { runOnly: [...rules] };
      const { violations } = await looker.run(document, { resultTypes: ['violations'], ...only });
      return violations;
    },
    { theme, rules },
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const examples = nodes.slice(0, 3).map(({ html }) => html.slice(0, 300));
      return `${theme} ${id} (${nodes.length}): ${examples.join(' ')}`;
    });
}
