import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { loadTextOf } from '../../../central/odoo-encode.ts';
import type { Decimals } from '../../pull/plan.ts';
import type { ChildRow, Message } from '../message.ts';
import { codecOf } from '../whitelist.ts';
import type { Target } from './target.ts';

/** What `load` takes: a header of field paths, and rows of text. */
export interface Sheet {
  fields: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ChildTarget {
  target: Target;
  /** The one2many of the parent. */
  under: string;
  /** The field of the child that says whose it is, where this central has one. */
  pointer: string | null;
}

interface Cell {
  path: string;
  text: string;
}

/** Ours on every central: the same call again finds the same row, and makes no second one. */
export function externalId(uuid: string): string {
  return `__umkm__.${uuid}`;
}

/**
 * One record and the rows below it. The first of them stands beside the record, the others on rows of their own
 * with nothing else; without an external id of its own a repeated child would be added once more.
 */
export function sheetOf(
  target: Target,
  { recordUuid: uuid, mine: values, children }: Message,
  { child, decimals }: { child: ChildTarget | null; decimals: Decimals },
): Sheet {
  const own = [
    { path: 'id', text: externalId(uuid) },
    ...cellsOf(target, { uuid, values }, decimals),
  ];
  const below = child === null ? [] : children.map((row) => childCells(child, row, decimals));
  const paths = (below[0] ?? []).map(({ path }) => path);
  const fields = [...own.map(({ path }) => path), ...paths];
  const head = own.map(({ text }) => text);
  const blank = own.map(() => '');
  const [first = [], ...rest] = below.map((cells) => {
    const texts = new Map(cells.map(({ path, text }) => [path, text]));
    return paths.map((path) => texts.get(path) ?? '');
  });
  return { fields, rows: [[...head, ...first], ...rest.map((texts) => [...blank, ...texts])] };
}

/** The columns that this central has no field for. */
export function missingFields(target: Target, values: DraftValues): string[] {
  return Object.keys(values).filter((column) => target.fieldOf(column) === null);
}

function childCells({ target, under }: ChildTarget, row: ChildRow, decimals: Decimals): Cell[] {
  const own = { path: 'id', text: externalId(row.uuid) };
  return [own, ...cellsOf(target, row, decimals)].map((cell) => ({
    ...cell,
    path: `${under}/${cell.path}`,
  }));
}

function cellsOf(
  target: Target,
  { uuid, values }: { uuid: string; values: DraftValues },
  decimals: Decimals,
): Cell[] {
  const { identity, constants = {} } = target.entity.push?.creates ?? {};
  const ours = identity === undefined ? {} : { [identity]: uuid };
  return Object.entries({ ...constants, ...values, ...ours }).flatMap(([column, value]) => {
    const field = target.fieldOf(column);
    if (field === null || value === undefined) return [];
    const codec = codecOf(target.entity, column);
    const path = codec.name === 'reference' ? `${field}/.id` : field;
    return [{ path, text: loadTextOf(codec, value, decimals.get(values.currency_id)) }];
  });
}
