import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { exportMetrics } from '../../main/analytics/export/analytics-export.service.ts';
import { listGlossary } from '../../main/analytics/glossary/glossary.service.ts';
import { metrics } from '../../main/analytics/metrics/index.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { computedByHyperFormula, sheetsOf, withoutCachedValues } from '../reports/workbook.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../support/a-market.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';

let replica: TempReplica;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-figures-'));
  replica = tempReplica();
  aBinding(replica.db);
  insertMarket(replica.db, aMarket(7, 120));
});
afterAll(() => {
  replica.close();
  rmSync(folder, { recursive: true, force: true });
});

const queryOf = (asked: object) =>
  metricQuery.parse({ by: ['province'], period: MARKET_PERIOD, ...asked });

function workbookOf(asked: object, title = 'Kartu'): Buffer {
  const folders = openFolders(join(folder, 'profile'));
  const call = { reader: replica.db, folders, clock: { now: () => NOW } };
  const query = queryOf(asked);
  const file = exportMetrics(call, { query, title, format: 'xlsx', language: 'id' });
  return readFileSync(join(folders.exports, file.name));
}

test('totals that add up are live formulas, and come to what the screen shows', () => {
  const asked = { metrics: ['gmv', 'orders'], compare: 'previous' };
  const bytes = workbookOf(asked);
  const { rows, totals } = askMetrics(replica.db, queryOf(asked));
  const total = `${8 + rows.length}`;
  const [sheet] = sheetsOf(bytes);
  for (const column of ['B', 'C', 'D', 'E']) {
    expect(sheet?.get(`${column}${total}`)?.formula).toMatch(/^SUM\(/);
  }
  const [values] = computedByHyperFormula(withoutCachedValues(bytes));
  expect(values?.get(`B${total}`)).toBeCloseTo((totals[0] ?? 0) / 100, 4);
  expect(values?.get(`C${total}`)).toBe(totals[1]);
});

test('what does not add up is stated, not summed: a buyer of two categories counts once', () => {
  const asked = { metrics: ['customers', 'average_order_value'], by: ['category'] };
  const bytes = workbookOf(asked);
  const { rows, totals } = askMetrics(replica.db, queryOf(asked));
  const [sheet] = sheetsOf(bytes);
  const buyers = sheet?.get(`B${8 + rows.length}`);
  expect(buyers?.formula).toBeUndefined();
  expect(buyers?.number).toBe(totals[0]);
  const sum = rows.reduce((so, { values }) => so + (values[0] ?? 0), 0);
  expect(sum).toBeGreaterThan(totals[0] ?? 0);
  expect(sheet?.get(`C${8 + rows.length}`)?.formula).toBeUndefined();
});

test('a hostile title and what is narrowed stand in the workbook as text', () => {
  const title = '=HYPERLINK("http://x")&1';
  const bytes = workbookOf({ metrics: ['gmv'], filters: { province: ['JB'] } }, title);
  const [figures, definitions] = sheetsOf(bytes);
  const formulas = [...(figures ?? [])].filter(([, { formula }]) => formula !== undefined);
  expect(
    formulas.every(([, { formula }]) => /^SUM\([A-Z]\d+:[A-Z]\d+\)$/.test(formula ?? '')),
  ).toBe(true);
  expect(figures?.get('A1')?.text).toContain(title);
  const notes = [...(definitions ?? [])].filter(([ref]) => ref.startsWith('B'));
  expect(notes.map(([, { text }]) => text)).toContain('Provinsi pembeli: Jawa Barat');
});

test('the glossary tells every metric, of what it is made, and what answers it', () => {
  const glossary = new Map(listGlossary(replica.db).map((entry) => [entry.id, entry]));
  expect([...glossary.keys()]).toEqual(Object.keys(metrics));
  expect(glossary.get('average_order_value')).toMatchObject({
    formula: { id: 'GMV ÷ Pesanan', en: 'GMV ÷ Orders' },
    parts: ['gmv', 'orders'],
  });
  expect(glossary.get('gmv')?.rollups).toContain('sale_total');
  for (const { id, formula } of glossary.values()) {
    expect(formula.id, id).toMatch(/\S/);
    expect(formula.id + formula.en, id).not.toMatch(/\{\{|undefined/);
  }
});
