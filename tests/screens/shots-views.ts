import type { Page } from '@playwright/test';
import { ask } from '../support/ask.ts';
import type { Shot } from './shots.ts';

const board = { show: 'gmv', by: 'province', where: 'category:1' };
const rule = { filters: {}, period: '7d', audience: 'mine' };

/** Views of mine and of everybody, cards of my board, notes on a trend, and alerts in each of their states. */
export async function fillViews(page: Page): Promise<void> {
  const explored = { screen: 'overview/explore', onBoard: true, audience: 'everybody' };
  await ask(page, 'views/save', {
    ...explored,
    name: 'Provinsi teratas',
    state: { by: 'province' },
  });
  await ask(page, 'views/save', {
    ...{ ...explored, name: 'Pesanan harian' },
    state: { show: 'orders', by: 'day' },
  });
  await ask(page, 'views/save', {
    ...{ ...explored, name: 'Jawa Barat menurut kategori' },
    state: { ...board, by: 'category', where: 'province:JB' },
  });
  const state = { period: 'last-month', compare: 'none' };
  await ask(page, 'views/save', { screen: 'overview', name: 'Bulan lalu saja', state });
  await ask(page, 'views/save', {
    ...{ screen: 'overview', name: 'Rapat direksi setiap Senin pagi', audience: 'everybody' },
    state: { period: 'quarter' },
  });
  await ask(page, 'notes/add', {
    ...{ from: '2026-11-09', to: '2026-11-11', province: 'JB' },
    text: 'Harbolnas 11.11: ongkos kirim gratis ke seluruh Jawa Barat, gudang Bandung buka 24 jam',
  });
  await ask(page, 'notes/add', {
    from: '2026-11-17',
    to: '2026-11-17',
    text: 'Gangguan gerbang bayar',
  });
  const many = { against: 'number', is: 'above', than: 1 };
  await ask(page, 'alerts/save', { ...rule, name: 'Pesanan ramai', metric: 'orders', test: many });
  const fall = { against: 'change', is: 'below', than: -900_000 };
  await ask(page, 'alerts/save', { ...rule, name: 'GMV turun tajam', metric: 'gmv', test: fall });
  const papua = { filters: { province: ['PD'] }, test: fall, period: 'today' };
  await ask(page, 'alerts/save', { ...rule, ...papua, name: 'Papua sepi', metric: 'orders' });
}

const explore = 'overview/explore?';

export const shotsOfViews: readonly Shot[] = [
  { name: 'explore', path: `${explore}show=gmv,orders&by=province&where=province:JB,JT,JI` },
  { name: 'explore-line', path: `${explore}show=gmv,orders,customers,average_order_value&by=day` },
  { name: 'explore-matrix', path: `${explore}by=province,month&period=year` },
  { name: 'explore-figures', path: `${explore}show=gmv,orders,customers,on_time_rate` },
  {
    name: 'explore-query',
    path: `${explore}by=category`,
    act: async (page) => {
      const show = page.getByRole('button', { name: /Lihat kueri|Show the query/ });
      // It stays open at the next size.
      if (await show.isVisible()) await show.click();
      await page.locator('pre').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'explore-refused', path: `${explore}show=stock_on_hand&by=day` },
  { name: 'my-board', path: 'overview/mine' },
  { name: 'alerts', path: 'overview/alerts' },
  {
    name: 'alert-form',
    path: 'overview/alerts',
    act: (page) => page.getByRole('button', { name: /^(Peringatan baru|New alert)/ }).click(),
  },
  {
    name: 'views-menu',
    path: 'overview',
    act: (page) => page.getByRole('button', { name: /^(Tampilan|Views)$/ }).click(),
  },
  { name: 'views-chosen', path: 'overview?period=last-month&compare=none' },
  {
    name: 'notes',
    path: 'overview',
    act: async (page) => {
      const marks = page.getByRole('slider', { name: /Tren GMV|GMV trend|Trend/ }).first();
      await marks.focus();
      for (let step = 0; step < 13; step += 1) await page.keyboard.press('ArrowLeft');
    },
  },
];
