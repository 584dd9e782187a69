import { escaped } from './xlsx-text.ts';

/** Cell formats by name, as their index in cellXfs below. `quoted` keeps text that looks like a formula text. */
export const styles = {
  plain: 0,
  title: 1,
  meta: 2,
  header: 3,
  text: 4,
  quoted: 5,
  money: 6,
  count: 7,
  total: 8,
  totalMoney: 9,
  totalCount: 10,
  prose: 11,
  headerRight: 12,
  ratio: 13,
  decimal: 14,
  totalRatio: 15,
  totalDecimal: 16,
} as const;
export type Style = keyof typeof styles;

const MONEY = 164;
/** Built into every spreadsheet: thousands grouped as the reader's language does. */
const WHOLE = 3;
const PER_CENT = 10;
const HUNDREDTHS = 4;
const header = { font: 3, fill: 2, border: 1, align: 'vertical="center" wrapText="1"' };

const cellFormats: Record<Style, string> = {
  plain: format({}),
  title: format({ font: 1 }),
  meta: format({ font: 2 }),
  header: format(header),
  text: format({}),
  quoted: format({ quoted: true }),
  money: format({ number: MONEY }),
  count: format({ number: WHOLE }),
  total: format({ font: 3, border: 2 }),
  totalMoney: format({ font: 3, border: 2, number: MONEY }),
  totalCount: format({ font: 3, border: 2, number: WHOLE }),
  prose: format({ align: 'vertical="top" wrapText="1"' }),
  headerRight: format({ ...header, align: `horizontal="right" ${header.align}` }),
  ratio: format({ number: PER_CENT }),
  decimal: format({ number: HUNDREDTHS }),
  totalRatio: format({ font: 3, border: 2, number: PER_CENT }),
  totalDecimal: format({ font: 3, border: 2, number: HUNDREDTHS }),
};

/** Negative amounts in parentheses, as reports print them; cents only where the report has any. */
export function moneyFormat(currency: string, fraction: number): string {
  const sign = currency === 'IDR' ? '"Rp"' : `"${currency} "`;
  const digits = `#,##0${fraction > 0 ? `.${'0'.repeat(fraction)}` : ''}`;
  return `${sign}${digits}_);(${sign}${digits})`;
}

export function stylesXml(money: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="${MONEY}" formatCode="${escaped(money)}"/></numFmts>
<fonts count="4">
<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>
<font><sz val="10"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>
</fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF5"/></patternFill></fill></fills>
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left/><right/><top/>${edge('bottom', 'thin')}<diagonal/></border>
<border><left/><right/>${edge('top', 'thin')}${edge('bottom', 'double')}<diagonal/></border>
</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${Object.keys(styles).length}">${Object.values(cellFormats).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
}

function edge(side: 'top' | 'bottom', line: 'thin' | 'double'): string {
  return `<${side} style="${line}"><color auto="1"/></${side}>`;
}

interface Format {
  number?: number;
  font?: number;
  fill?: number;
  border?: number;
  align?: string;
  quoted?: boolean;
}

function format({ number = 0, font = 0, fill = 0, border = 0, align, quoted = false }: Format) {
  const open =
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${quoted ? ' quotePrefix="1"' : ''}`;
  return align === undefined
    ? `${open}/>`
    : `${open} applyAlignment="1"><alignment ${align}/></xf>`;
}
