import type { Page } from '@playwright/test';
import * as z from 'zod';
import { promotionOver } from '../../shared/contract/commission-promo.rules.ts';
import { ruleRow } from '../../shared/contract/commission-rule-rows.ts';
import type { Desk } from '../e2e/support/desk.ts';
import { append } from '../e2e/support/facts.ts';
import { writeOnCentral } from '../e2e/support/odoo.ts';
import { ask } from '../support/ask.ts';
import type { Shot } from './shots.ts';

const listed = z.object({ rows: z.array(ruleRow) });
const proposed = z.object({ uuid: z.string() });
const facts = z.object({ rows: z.array(z.object({ seq: z.int().nullable() })) });
const central = z.object({ whom: z.array(z.object({ vendor: z.object({ id: z.int() }) })) });

/** Rules imported and changed once, a proposal that waits, a draft with faults, and an edit in Odoo. */
export async function fillRules(page: Page, desk: Desk): Promise<void> {
  const propose = async (title: string, changes: unknown[]): Promise<string> => {
    const answer = await ask(page, 'commission/rules/propose', { title, changes });
    const { uuid } = proposed.parse(answer);
    desk.cli('sync');
    return uuid;
  };
  proposed.parse(await ask(page, 'commission/rules/importExisting', undefined));
  desk.cli('sync');
  const { rows } = listed.parse(await ask(page, 'commission/rules/list', { limit: 200 }));
  const open = rows.filter(({ spec }) => spec.to === null && spec.rate.kind === 'percent');
  const [first, second, third, fourth, ...rest] = open;
  if (!first || !second || !third || !fourth) throw new Error('Too few rules.');
  const raised = [first, second, third].map(({ version, spec }) => {
    const rule = { ...spec, rate: { kind: 'percent', ppm: 82_500 }, from: '2027-01-01' };
    return { op: 'add', rule, replaces: version, centralId: null };
  });
  const decision = await propose('Tarif 2027', raised);
  const read = facts.parse(await ask(page, 'facts/list', { stream: 'policy' }));
  const seq = Math.max(...read.rows.map((row) => row.seq ?? 0)) + 1;
  await append(desk, 'keuangan', [`policy#${seq}`, 'decision.approved', { decision }]);
  desk.cli('sync');

  const window = { from: '2026-12-12', to: '2026-12-15' };
  const rate = { kind: 'percent', ppm: 25_000 } as const;
  const promo = promotionOver([fourth], { name: 'Harbolnas 12.12', rate, ...window });
  const waiting = await propose('Promosi Harbolnas', promo);
  const { whom } = central.parse(
    await ask(page, 'commission/rules/proposal', { decision: waiting }),
  );
  const notice = { decision: waiting, vendors: 'all', on: '2026-11-20', channel: 'Surel' };
  await ask(page, 'commission/rules/notice', notice);
  const consent = { decision: waiting, vendorId: whom[0]?.vendor.id, on: '2026-11-22' };
  const { spec } = first;
  const evidence = 'Formulir 12/XI/2026';
  await ask(page, 'commission/rules/consent', { ...consent, evidence });
  desk.cli('sync');

  const steps = [
    { from: 0, ppm: 60_000 },
    { from: 10_000_000, ppm: 50_000 },
    { from: 50_000_000, ppm: 40_000 },
  ];
  const tiers = { kind: 'tiers', by: 'month_gmv', marginal: false, steps };
  const changes = [
    { op: 'add', rule: { ...rest[0]?.spec, rate: tiers, from: '2026-12-01' }, ...none },
    { op: 'add', rule: { ...spec, name: 'Tarif awal tahun', from: '2026-12-01' }, ...none },
    { op: 'end', version: rest[1]?.version, on: '2027-01-01' },
  ];
  await ask(page, 'commission/rules/saveDraft', { title: 'Penyesuaian Desember', changes });
  const model = 'x_vendor_commission';
  const values = { x_value: 9.5 };
  await writeOnCentral(desk.central, { model, id: rest[2]?.centralId ?? 0, values });
  desk.cli('sync');
}
const none = { replaces: null, centralId: null };

async function openFirst(page: Page): Promise<void> {
  await page.locator('[aria-rowindex="2"]').click();
  await page.getByRole('complementary').getByRole('table').first().waitFor();
}

async function markSix(page: Page): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Space');
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Shift+ArrowDown');
}

async function previewBulk(page: Page): Promise<void> {
  await markSix(page);
  await page.getByRole('button', { name: /Ubah yang ditandai|Change marked/ }).click();
  await page.getByRole('complementary').getByRole('textbox').first().fill('1,5');
  await page.getByRole('complementary').getByRole('grid').waitFor();
}

async function typeTiers(page: Page): Promise<void> {
  const form = page.getByRole('form');
  await form.getByRole('textbox').first().fill('Tarif musiman');
  await form.getByRole('combobox').nth(1).selectOption('tiers');
  await form.getByRole('button', { name: /Tambah jenjang|Add a tier/ }).click();
  const cells = form.getByRole('group').getByRole('textbox');
  for (const [at, text] of ['0', '6,5', '0', '120'].entries()) await cells.nth(at).fill(text);
}

/** While the rules are still those of Odoo. */
export const shotsOfRulesBefore: readonly Shot[] = [
  { name: 'rules-central', path: 'commission/rules' },
  { name: 'rules-import', path: 'commission/rules?view=odoo' },
];

export const shotsOfRules: readonly Shot[] = [
  { name: 'rules', path: 'commission/rules' },
  { name: 'rules-past', path: 'commission/rules?day=2024-05-17&when=all' },
  { name: 'rules-marked', path: 'commission/rules', act: markSix },
  { name: 'rules-panel', path: 'commission/rules', act: openFirst },
  { name: 'rules-new', path: 'commission/rules?make=new', act: typeTiers },
  { name: 'rules-bulk', path: 'commission/rules', act: previewBulk },
  { name: 'rules-draft', path: 'commission/rules?view=draft' },
  { name: 'rules-proposals', path: 'commission/rules?view=proposals' },
  { name: 'rules-proposal', path: 'commission/rules?view=proposals', act: openFirstLines },
  { name: 'rules-checks', path: 'commission/rules?view=checks', act: fromLongAgo },
  { name: 'rules-order', path: 'commission/rules?view=order' },
  { name: 'rules-odoo', path: 'commission/rules?view=odoo' },
];

async function openFirstLines(page: Page): Promise<void> {
  await page.locator('[aria-rowindex="2"]').click();
  await page.getByRole('complementary').getByRole('list').first().waitFor();
}

async function fromLongAgo(page: Page): Promise<void> {
  await page.locator('input[type=date]').fill('2023-01-01');
  await page.getByRole('table').first().waitFor();
}
