import type { Page } from '@playwright/test';
import * as z from 'zod';
import { aPng } from '../evidence/documents.ts';
import { ask } from '../support/ask.ts';
import type { Shot } from './shots.ts';

const asked = z.object({ uuid: z.uuid() });
const vendors = z.object({ rows: z.array(z.object({ id: z.int() })) });
const UPLOAD = '6f1f7a0e-4f0a-4d4e-9a51-0c8b6c6d2f1';

/** Requests at every step, and documents that are not at the central yet. */
export async function fillEvidence(page: Page): Promise<void> {
  const { rows } = vendors.parse(await ask(page, 'vendors/list', { limit: 5 }));
  for (const [at, { id: vendorId }] of rows.entries()) {
    const { uuid: request } = asked.parse(
      await ask(page, 'evidence/request', {
        vendorId,
        requirement: at % 2 === 0 ? 'halal' : 'nib',
      }),
    );
    await ask(page, 'evidence/cost', { vendorId, request, costMinor: 65_000_000, issuer: 'BPJPH' });
    if (at === 0) continue;
    const upload = `${UPLOAD}${at}`;
    const base64 = aPng(40, 30).toString('base64');
    await ask(page, 'evidence/putPart', { upload, part: 0, base64 });
    const of = { vendorId, request };
    const fileName = 'sertifikat-halal.png';
    await ask(page, 'evidence/receive', { ...of, upload, fileName, expiresOn: '2027-03-01' });
    if (at > 2) await ask(page, 'evidence/review', { ...of, complete: at > 3, note: 'Terbaca' });
  }
}

async function openRow(page: Page, at: number): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').waitFor();
}

export const shotsOfEvidence: readonly Shot[] = [
  { name: 'evidence', path: 'evidence' },
  { name: 'evidence-review', path: 'evidence', act: (page) => openRow(page, 1) },
  { name: 'evidence-receive', path: 'evidence', act: (page) => openRow(page, 4) },
  {
    name: 'evidence-ask',
    path: 'evidence',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Minta dokumen|Ask for a document)$/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').last().selectOption('halal');
      await dialog.getByRole('checkbox').first().check();
      await dialog.getByRole('checkbox').nth(1).check();
    },
  },
  { name: 'evidence-times', path: 'evidence?which=times' },
  { name: 'evidence-due', path: 'evidence?which=due' },
];
