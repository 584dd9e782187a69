import type { Page } from '@playwright/test';
import { allTexts } from '../../../shared/i18n/areas/index.ts';

const areaOf = (key: string): string => key.slice(0, key.indexOf('.'));
const areas = new Set(Object.keys(allTexts).map(areaOf));

/** Controls that a screen reader could not name. */
export function unnamedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'button, a[href], input, select, textarea, [role=grid], [role=switch], canvas';
    const nameOf = (element: Element) => {
      const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement;
      return [
        element.getAttribute('aria-label'),
        ...labelled.map((id) => document.getElementById(id)?.textContent),
        ...(labels ? [...(element.labels ?? [])].map((label) => label.textContent) : []),
        element instanceof HTMLInputElement ? null : element.textContent,
      ].find((name) => name !== null && name !== undefined && name.trim() !== '');
    };
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.closest('[aria-hidden=true]') === null)
      .filter((element) => nameOf(element) === undefined)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Keys and holes of texts that reached the screen. */
export async function wordsNotTranslated(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const dotted = text.match(/\b[a-z][\w-]*(?:\.\w+)+/g) ?? [];
  const keys = dotted.filter((word) => areas.has(areaOf(word)));
  return [...keys, ...(text.match(/\{\{\w+\}\}|undefined|NaN/g) ?? [])];
}
