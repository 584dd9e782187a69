import type { Locator, Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../support/ask.ts';
import { expect, goTo, test } from './support/test.ts';

const catalogue = z.object({
  metrics: z.array(z.object({ id: z.string(), hasOrders: z.boolean() })),
});
const board = z.object({
  cards: z.array(
    z.object({
      card: z.object({
        id: z.string(),
        title: z.object({ id: z.string() }),
        metrics: z.array(z.string()),
        by: z.array(z.string()),
        draw: z.string(),
      }),
      answer: z
        .object({ rows: z.array(z.object({ values: z.array(z.number().nullable()) })) })
        .nullable(),
    }),
  ),
});
type Card = z.infer<typeof board>['cards'][number]['card'];

/** What the others' marks open is compared without a window, for every metric: tests/analytics/behind.test.ts. */
const boards = ['overview', 'regions'];
const period = { from: '2026-10-01', to: '2026-10-31' };
const pathOf = (id: string) => (id === 'overview' ? 'overview' : `overview/${id}`);

/** The first mark of a card with what it shows, opened; null where it draws nothing that is something. */
async function openMark(page: Page, { title, draw }: Card): Promise<string | null> {
  const card = page.getByRole('region', { name: title.id, exact: true });
  if (draw === 'kpi') {
    // It becomes a button once the page has time.
    const figure = card.locator('button.text-figure');
    const said = (await figure.getAttribute('aria-label')) ?? '';
    await figure.click();
    return /\((.*)\)$/.exec(said)?.[1] ?? said;
  }
  if (draw === 'line') {
    const walker = card.getByRole('slider', { name: title.id });
    await walker.focus();
    const said = (await walker.getAttribute('aria-valuetext')) ?? '';
    await walker.press('Enter');
    return said.slice(said.lastIndexOf(': ') + 2);
  }
  if (draw === 'tiles') {
    const tile = card.locator('[data-province][class*="bg-nila-5"]').first();
    const name = (await tile.getAttribute('aria-label')) ?? '';
    await tile.click();
    return name.slice(name.lastIndexOf(': ') + 2);
  }
  return openRow(card, draw);
}

async function openRow(card: Locator, draw: string): Promise<string | null> {
  const row =
    draw === 'table' ? card.locator('tbody tr').first() : card.getByRole('listitem').first();
  if ((await row.count()) === 0) return null;
  const figures = row.locator('.tabular');
  const figure =
    draw === 'share' ? figures.first() : draw === 'table' ? figures.first() : figures.last();
  const shown = await figure.innerText();
  await row.getByRole('button').click();
  return shown;
}

for (const id of boards) {
  test(`every mark of ${id} that comes from orders opens its orders with the same total`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(120_000);
    const address = `${pathOf(id)}?period=2026-10-01..2026-10-31&compare=none`;
    await goTo(page, desk, address);
    await expect(page.locator('[aria-busy=false]').first()).toBeVisible();
    const { metrics } = catalogue.parse(await ask(page, 'analytics/catalogue', undefined));
    const { cards } = board.parse(await ask(page, 'analytics/dashboard', { id, period }));
    const hasOrders = (card: Card) =>
      metrics.some((metric) => metric.id === card.metrics[0] && metric.hasOrders);
    const drillable = cards
      .filter(({ answer }) => answer?.rows.some(({ values }) => (values[0] ?? 0) > 0))
      .map(({ card }) => card)
      .filter((card) => hasOrders(card) && card.by.length < 2 && card.draw !== 'target');
    for (const card of drillable) {
      const shown = await openMark(page, card);
      if (shown !== null) {
        await expect(page, `${id}: ${card.id}`).toHaveURL(/#\/orders\?.*of=/);
        const figure = page.getByRole('status', { name: 'Angka di papan' });
        await expect(figure, `${id}: ${card.id}`).toHaveText(shown);
      }
      await goTo(page, desk, address);
      await expect(page.getByRole('region', { name: card.title.id, exact: true })).toBeVisible();
    }
    test.info().annotations.push({ type: 'cards', description: String(drillable.length) });
    expect(drillable.length).toBeGreaterThan(0);
  });
}
