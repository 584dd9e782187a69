import type { Page } from '@playwright/test';
import * as z from 'zod';
import { ask } from '../../support/ask.ts';
import type { Desk } from './desk.ts';
import { append } from './facts.ts';

const proposed = z.object({ uuid: z.string() });

/** The rules of Odoo imported, and the platform decided to be PKP, which a second person approved. */
export async function decideRulesAndTax(page: Page, desk: Desk): Promise<void> {
  await ask(page, 'commission/rules/importExisting', undefined);
  const pkp = { topic: 'tax.platform_pkp', title: 'Platform adalah PKP', body: { pkp: true } };
  const { uuid } = proposed.parse(
    await ask(page, 'facts/propose', { ...pkp, effectiveFrom: '2024-01-01' }),
  );
  desk.cli('sync');
  await append(desk, 'keuangan', ['policy#3', 'decision.approved', { decision: uuid }]);
  desk.cli('sync');
}

/** Frozen here, and sent: the close stands on the central after it. */
export async function closeDay(page: Page, desk: Desk, day: string): Promise<void> {
  const closed = await ask(page, 'commission/lines/close', { day });
  if (Object(closed).day !== day) throw new Error(JSON.stringify(closed));
  desk.cli('sync');
}
