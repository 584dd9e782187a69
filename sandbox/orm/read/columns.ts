import { floatText } from '../../json.ts';
import type { Field } from '../../schema/field.ts';
import type { Cell } from '../../store/store.ts';
import { sizeText } from './size.ts';

type Writer = (cell: Cell) => string;

const number: Writer = (cell) => (cell === null ? '0' : String(cell));
const real: Writer = (cell) => (typeof cell === 'number' ? floatText(cell) : '0.0');
const truth: Writer = (cell) => (cell ? 'true' : 'false');
const words: Writer = (cell) => (cell === null ? 'false' : JSON.stringify(String(cell)));
const seconds: Writer = (cell) => (cell === null ? 'false' : `"${String(cell).slice(0, 19)}"`);
const link: Writer = (cell) => (cell === null ? 'false' : String(cell));

const writers: Partial<Record<Field['type'], Writer>> = {
  integer: number,
  many2one_reference: number,
  float: real,
  monetary: real,
  boolean: truth,
  datetime: seconds,
  many2one: link,
};

/** How a cell of this field is written in a reply: false for no text, 0 for no number. */
export function writerFor(field: Field, sizes: boolean): Writer {
  if (field.type === 'binary' && sizes) {
    return (cell) => (cell === null ? 'false' : JSON.stringify(sizeText(String(cell))));
  }
  return writers[field.type] ?? words;
}
