import { looksComputed } from '../csv-cells.ts';
import { type Style, styles } from './xlsx-styles.ts';
import { cellText, escaped } from './xlsx-text.ts';

/** `C7`: column counted from 0, row from 1. */
export function cellRef(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.trunc(column / 26) - 1) + last;
}

/** Data never becomes a formula: it is stored as a string, and marked as one where it looks otherwise. */
export function textXml(ref: string, text: string, style: Style): string {
  const kept = style === 'text' && looksComputed(text) ? 'quoted' : style;
  const body = `<is><t xml:space="preserve">${cellText(text)}</t></is>`;
  return `<c r="${ref}" s="${styles[kept]}" t="inlineStr">${body}</c>`;
}

/** `decimal` is a plain decimal text: no double stands between the integer and the file. */
export function numberXml(ref: string, decimal: string, style: Style): string {
  return `<c r="${ref}" s="${styles[style]}"><v>${decimal}</v></c>`;
}

/** With the value it had when written, for readers that do not compute. */
export function formulaXml(ref: string, formula: string, cached: { value: string; style: Style }) {
  const body = `<f>${escaped(formula)}</f><v>${cached.value}</v>`;
  return `<c r="${ref}" s="${styles[cached.style]}">${body}</c>`;
}

export function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}
