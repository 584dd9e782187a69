import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './modules.ts';
import {
  bans,
  COLUMN_LIMIT,
  codeFaultsOf,
  FOLDER_LIMIT,
  lineLimitOf,
  nameFaultsOf,
} from './tidy-rules.ts';

const files = sourceFiles();
const shipped = files.filter(({ path }) => !path.startsWith('tests/'));

const linesOf = ({ text }: SourceFile): string[] => text.replace(/\n$/, '').split('\n');

test('no file is longer than its kind may be', () => {
  const long = files.filter((file) => linesOf(file).length > lineLimitOf(file.path));
  expect(long.map((file) => `${file.path}: ${linesOf(file).length}`)).toEqual([]);
});

test('no line is wider than 100 columns, texts and data aside', () => {
  const mayBeWide = /^(shared\/i18n\/areas|sandbox\/world\/lists|tests)\/|\/migrations\//;
  const wide = shipped
    .filter(({ path }) => !mayBeWide.test(path))
    .flatMap((file) =>
      linesOf(file).flatMap((line, index) =>
        line.length > COLUMN_LIMIT &&
        !/['"`].{60,}['"`]/.test(line) &&
        !/^\s*(\*|\/\/|\/\*)/.test(line)
          ? [`${file.path}:${index + 1}`]
          : [],
      ),
    );
  expect(wide).toEqual([]);
});

test('no folder holds more than fifteen files', () => {
  const counts = new Map<string, number>();
  for (const { path } of shipped) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const definitions =
    /\/(entities|metrics|dimensions|migrations|models|streams|areas|lists|contract)$/;
  const full = [...counts].filter(([folder, n]) => n > FOLDER_LIMIT && !definitions.test(folder));
  expect(full).toEqual([]);
});

test('names are guessable: one shape, known suffixes, no drawers', () => {
  expect(files.flatMap(({ path }) => nameFaultsOf(path))).toEqual([]);
});

test('functions are short, take few parameters, and claim nothing about types', () => {
  expect(shipped.flatMap(codeFaultsOf)).toEqual([]);
});

test.each(bans)('$what stays in its home', ({ pattern, except }) => {
  const strays = shipped.filter(({ path, text }) => !except.test(path) && pattern.test(text));
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('the checks can fail', () => {
  const planted = {
    path: 'main/sync/x.ts',
    text: `export function f(a: any, b: 1, c: 2, d: 3) {\n${'  a;\n'.repeat(60)}  return (a as string)!;\n}\n`,
  };
  expect(codeFaultsOf(planted)).toEqual([
    'main/sync/x.ts:1: a function of 63 lines',
    'main/sync/x.ts:1: 4 positional parameters',
    'main/sync/x.ts:1: any',
    'main/sync/x.ts:62: a non-null claim',
    'main/sync/x.ts:62: a cast',
  ]);
  expect(nameFaultsOf('main/sync/Utils.ts')).toHaveLength(1);
  expect(nameFaultsOf('main/sync/order.handler.ts')).toHaveLength(1);
  expect(nameFaultsOf('main/sync/utils.ts')).toHaveLength(1);
  expect(bans.every(({ pattern }) => pattern.source.length > 0)).toBe(true);
});

test('shared/ keeps its four folders, and dispatch names no feature', () => {
  const folders = new Set(
    shipped.flatMap(({ path }) => (path.startsWith('shared/') ? [path.split('/')[1]] : [])),
  );
  expect([...folders].sort()).toEqual(['calendar', 'contract', 'i18n', 'kernel']);
  const dispatch = files.find(({ path }) => path === 'main/engine/dispatch.ts');
  expect(dispatch?.text).toBeDefined();
  expect(dispatch?.text).not.toMatch(/vendor|order|payment|shipment|commission|report|metric/i);
});
