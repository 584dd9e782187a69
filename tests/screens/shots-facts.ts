import type { Page } from '@playwright/test';
import * as z from 'zod';
import type { Desk } from '../e2e/support/desk.ts';
import { append } from '../e2e/support/facts.ts';
import { ask } from '../support/ask.ts';
import { TODAY } from '../support/fixed-clock.ts';
import type { Shot } from './shots.ts';

const listed = z.object({
  rows: z.array(z.object({ kind: z.string(), uuid: z.string(), state: z.string() })),
});

/** Decisions that count, that were dropped, and that wait because the central is gone. */
export async function fillFacts(page: Page, desk: Desk): Promise<void> {
  const propose = (topic: string, title: string) =>
    ask(page, 'facts/propose', { topic, title, body: { ppm: 50_000 }, effectiveFrom: TODAY });
  desk.cli('sync');
  await propose('commission.rate/standard', 'Komisi 5% untuk semua vendor');
  await propose('payout.schedule', 'Pembayaran vendor setiap Jumat');
  desk.cli('sync');
  const { rows } = listed.parse(await ask(page, 'facts/list', { stream: 'policy' }));
  const [second, first] = rows.filter(({ kind }) => kind === 'decision.proposed');
  await append(desk, 'keuangan', ['policy#3', 'decision.approved', { decision: first?.uuid }]);
  const title = 'Komisi 3% untuk bulan ini';
  const own = { topic: 'commission.rate/standard', title, body: {}, effectiveFrom: TODAY };
  const mine = await append(desk, 'keuangan', ['policy#4', 'decision.proposed', own]);
  await append(desk, 'keuangan', ['policy#5', 'decision.approved', { decision: mine }]);
  await append(desk, 'peninjau', [
    'policy#6',
    'decision.withdrawn',
    { decision: second?.uuid, reason: 'Keliru' },
  ]);
  const asked = { vendorId: 12, requirement: 'halal', subject: null };
  const request = await append(desk, 'kepatuhan', ['evidence/12#1', 'evidence.requested', asked]);
  const received = { request, fileSha256: 'a'.repeat(64), expiresOn: TODAY };
  await append(desk, 'operasional', ['evidence/12#2', 'evidence.received', received]);
  const reviewed = { request, complete: true, note: '' };
  await append(desk, 'operasional', ['evidence/12#3', 'evidence.reviewed', reviewed]);
  await append(desk, 'kepatuhan', ['evidence/12#4', 'evidence.reviewed', reviewed, 3]);
  desk.cli('sync');
  await desk.killCentral();
  await propose('refund.window', 'Pengembalian paling lama 14 hari');
}

async function show(page: Page, which: string): Promise<void> {
  await page.getByRole('combobox').nth(-1).selectOption(which);
}

export const shotsOfFacts: readonly Shot[] = [
  { name: 'facts', path: 'facts' },
  {
    name: 'facts-dropped',
    path: 'facts',
    act: async (page) => {
      await show(page, 'dropped');
      await page.getByRole('button', { name: /Periksa keutuhan|Verify/ }).click();
      await page.getByRole('status').first().waitFor();
    },
  },
];
