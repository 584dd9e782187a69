import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safePreferences } from '../../main/hosts/electron/window/window-factory.ts';
import { findElectron } from '../../main/hosts/launch/electron-binary.ts';
import { pageHeaders } from '../../main/hosts/page/page-headers.ts';
import { tempHost } from '../support/http-host.ts';
import { checks } from './security/checks.ts';
import { electronChecks, electronChecksText, needNoElectron } from './security/not-run.ts';
import { plantedCode, sourceRules } from './security/source-rules.ts';
import { breaches } from './security/window-rules.ts';
import { becomeReady } from './stand-in/readiness.ts';
import { BrowserWindow } from './stand-in/window.ts';

const isHere = findElectron() !== null;

beforeAll(becomeReady);
afterAll(() => void process.stdout.write(electronChecksText(isHere)));

const planRows = Array.from({ length: 14 }, (_, at) => `E${at + 1}`);
const items = Array.from({ length: 20 }, (_, at) => `${at + 1}`);

test.each([...planRows, ...items])('row %s has a check, and a breach that it catches', (row) => {
  const own = checks.filter(({ rows }) => rows.includes(row));
  expect(own.map(({ what }) => what)).not.toEqual([]);
  for (const { what, planted } of own) expect([what, Object.keys(planted)]).not.toEqual([what, []]);
});

test('no check is for a row that there is not', () => {
  const known = new Set([...planRows, ...items]);
  expect(checks.flatMap(({ rows }) => rows).filter((row) => !known.has(row))).toEqual([]);
});

describe.each(checks.map((one) => ({ ...one, of: one.rows.join(' ') })))(
  '$of: $what',
  ({ ours, planted }) => {
    test('holds', async () => expect(await ours()).toEqual([]));

    test.each(Object.entries(planted))('and is broken where %s', async (_name, breach) => {
      expect(await breach()).not.toEqual([]);
    });
  },
);

test('every rule about code stands in the table', () => {
  expect(Object.keys(plantedCode)).toEqual(Object.keys(sourceRules));
  const named = checks.map(({ what }) => what.split(' ')[0]);
  expect(Object.keys(sourceRules).filter((rule) => !named.includes(rule))).toEqual([]);
});

test('the safe preferences cannot be changed (E1)', () => {
  expect(Object.isFrozen(safePreferences)).toBe(true);
});

test.each(breaches)('the stand-in refuses a window for %s with %o', (_rows, planted) => {
  const webPreferences = { ...safePreferences, ...planted };
  expect(() => new BrowserWindow({ webPreferences })).toThrow('refuses');
});

test('the browser host answers with the policy of the desktop (E3, item 7)', async () => {
  const http = await tempHost();
  const response = await fetch(`http://127.0.0.1:${http.port}/`);
  await http.close();
  expect(response.headers.get('content-security-policy')).toBe(
    pageHeaders['content-security-policy'],
  );
});

test('what only Electron shows is listed for each row, and never counted where it is not here', () => {
  const listed = new Set([...needNoElectron, ...electronChecks.flatMap(({ rows }) => rows)]);
  expect(planRows.filter((row) => !listed.has(row))).toEqual([]);
  const notRun = electronChecksText(false)
    .split('\n')
    .filter((line) => line.startsWith('  not run'));
  expect(notRun).toHaveLength(electronChecks.length);
  expect(electronChecksText(true)).toContain('run by tests/e2e/electron-only.spec.ts');
});
