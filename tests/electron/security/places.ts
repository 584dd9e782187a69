import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.ts';
import { type Code, plantedCode, type RuleName, sourceRules } from './source-rules.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const read = (pattern: string): Code[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const places = {
  host: () => [...read('main/hosts/electron/**/*.ts'), ...read('preload/*.ts')],
  builtMain: () => [...read('dist/main/*.js'), ...read('dist/preload/*.cjs')],
  builtPage: () => read('dist/renderer/**/*.js'),
};

/** Which rule holds where, and for which rows. */
const rules: readonly (readonly [RuleName, keyof typeof places, string])[] = [
  ['windowOutsideFactory', 'host', 'E1 2 3 4 6 8 9 10'],
  ['messageOutsideWrapper', 'host', 'E4 17'],
  ['answeredInvoke', 'builtMain', 'E4 17'],
  ['openExternalOutside', 'host', 'E7 15'],
  ['loadUrlOutside', 'host', '1'],
  ['insecureAddress', 'host', '1'],
  ['certificateIgnored', 'builtMain', '1 6'],
  ['loadFile', 'builtMain', 'E2 18'],
  ['fileAddress', 'host', 'E2 18'],
  ['chromiumSwitch', 'builtMain', '6 9'],
  ['fork', 'builtMain', 'E9 19'],
  ['syncSafeStorage', 'builtMain', 'E13'],
  ['crashReporter', 'builtMain', 'E14'],
  ['clipboardWritten', 'host', 'E14'],
  ['clipboardWritten', 'builtMain', 'E14'],
  ['clipboardWritten', 'builtPage', 'E14'],
  ['evaluation', 'builtPage', 'E3 7'],
  ['evaluation', 'host', 'E3 7'],
];

const planted = (rule: RuleName): Code[] => [
  { path: 'main/hosts/electron/planted.ts', text: plantedCode[rule] },
];

export const sourceChecks = rules.map(([rule, place, rows]) =>
  check<Code[]>({
    rows,
    what: `${rule} is absent from ${place}`,
    ours: places[place],
    planted: { [plantedCode[rule]]: planted(rule) },
    faults: (files) => (files.length === 0 ? ['no files'] : files.flatMap(sourceRules[rule])),
  }),
);
