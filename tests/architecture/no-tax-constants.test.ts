import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './modules.ts';

/*
 * Rates and thresholds of the law are rows of a pack (main/features/commission/packs/shipped), never numbers in code:
 * neither a number that is one, nor any number by a name that speaks of tax or of a card fee.
 */
const RATE = /(?<![\w.])(11\)?\s*[/,]\s*12|0?\.11|0?\.12|0?\.005|0?\.007)(?!\w)/;
const PPM = /(?<![\w.])(110_?000|120_?000|4_?800_?000_?000|500_?000_?000)(?!\w)/;
const NAMED =
  /\b(?:\w*(?:ppn|pph|vat|mdr|pajak|dpp)\w*|\w*[tT]ax(?:Rate|Ppm|Percent|Base|Factor)?|\w*TAX\w*)\s*(?::\s*number\s*)?[:=]=?\s*(?!1_000_000)(?:[2-9]|\d[\d_.]+)/i;

function constantsIn({ path, text }: SourceFile): string[] {
  return withoutWords(text)
    .split('\n')
    .flatMap((line, index) =>
      !/_MS\b/.test(line) && [RATE, PPM, NAMED].some((pattern) => pattern.test(line))
        ? [`${path}:${index + 1}`]
        : [],
    );
}

/** Texts for people and comments may speak of 12%; milliseconds are no rupiah. */
function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
}

test('no rate or threshold of a tax stands in the code', () => {
  const code = sourceFiles().filter(({ path }) => /^(main|renderer|shared|preload)\//.test(path));
  expect(code.length).toBeGreaterThan(500);
  expect(code.flatMap(constantsIn)).toEqual([]);
});

test.each([
  ['const tax = fee * 0.11;'],
  ['const tax = Math.trunc((fee * 11) / 12);'],
  ['const dpp = scaled(fee, [11, 12]);'],
  ['const PPN_PPM = 110_000;'],
  ['const ppm = 120000;'],
  ['const VAT_RATE = 10;'],
  ['  pph22: 5_000,'],
  ['export const qrisMdr = 7_000;'],
  ['const taxRate = 0.5;'],
  ['const cap = 4_800_000_000;'],
  ['const exempt = 500_000_000;'],
])('a planted one is seen: %s', (text) => {
  expect(constantsIn({ path: 'main/x.ts', text })).toEqual(['main/x.ts:1']);
});

test('what only speaks of it is none', () => {
  const text = `// 12% is written 120000\nconst said = '11/12 dari 500_000_000';\nconst tax = 0;\nconst ppm = 1_000_000;`;
  expect(constantsIn({ path: 'main/x.ts', text })).toEqual([]);
});
