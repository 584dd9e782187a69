import { isDict, isList } from '../../sandbox/narrow.ts';

/** A JSON number with the form it had on the wire: 1 and 1.0 are two things to Python. */
export class Wire {
  readonly isFloat: boolean;
  readonly value: number;

  constructor(source: string) {
    this.isFloat = /[.eE]/.test(source);
    this.value = Number(source);
  }
}

export function parseWire(text: string): unknown {
  const revive = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? new Wire(context?.source ?? String(value)) : value;
  return JSON.parse(text, revive);
}

function kindOf(value: unknown): string {
  if (value instanceof Wire) return value.isFloat ? 'float' : 'int';
  if (isList(value)) return 'list';
  if (isDict(value)) return 'dict';
  return value === null ? 'null' : typeof value === 'boolean' ? String(value) : typeof value;
}

/**
 * Where `actual` does not have the shape of `recorded`: keys, JSON types and the form of numbers.
 * false stands for an empty value and fits any other; a list is compared by what its items can be.
 */
export function differences(recorded: unknown, actual: unknown, path = '$'): string[] {
  const left = kindOf(recorded);
  const right = kindOf(actual);
  if (left === 'dict' && right === 'dict') return dictDifferences(recorded, actual, path);
  if (left === 'list' && right === 'list') return listDifferences(recorded, actual, path);
  const empty = left === 'false' || right === 'false';
  return left === right || empty ? [] : [`${path}: ${right}, recorded ${left}`];
}

function dictDifferences(recorded: unknown, actual: unknown, path: string): string[] {
  if (!isDict(recorded) || !isDict(actual)) return [];
  const keys = [...new Set([...Object.keys(recorded), ...Object.keys(actual)])];
  if (keys.every((key) => /^\d+$/.test(key))) {
    return listDifferences(Object.values(recorded), Object.values(actual), `${path}.{}`);
  }
  return keys.flatMap((key) => {
    if (!(key in actual)) return [`${path}.${key}: absent`];
    if (!(key in recorded)) return [`${path}.${key}: not in the recording`];
    return differences(recorded[key], actual[key], `${path}.${key}`);
  });
}

function listDifferences(recorded: unknown, actual: unknown, path: string): string[] {
  if (!isList(recorded) || !isList(actual)) return [];
  if (recorded.length === 0 || actual.length === 0) return [];
  const pair = recorded.length === 2 && kindOf(recorded[0]) === 'int' && isText(recorded[1]);
  if (pair) return actual.flatMap((item, at) => differences(recorded[at], item, `${path}[${at}]`));
  const examples = distinct(recorded.map((item) => merged(recorded, item)));
  return distinct(actual).flatMap((item, at) => {
    const tried = examples.map((example) => differences(example, item, `${path}[${at}]`));
    return tried.find((found) => found.length === 0) ?? tried[0] ?? [];
  });
}

/** One of each shape: a thousand ids are compared as one. */
const distinct = (items: readonly unknown[]) => [
  ...new Map(items.map((item) => [outline(item), item])).values(),
];

function outline(value: unknown): string {
  const kind = kindOf(value);
  if (isList(value)) return `[${[...new Set(value.map(outline))].join()}]`;
  if (kind !== 'dict' || !isDict(value)) return kind;
  return `{${Object.entries(value).map(([key, item]) => `${key}:${outline(item)}`)}}`;
}

const isText = (value: unknown) => typeof value === 'string';

/** A record with the empty values of its list filled from the others: what each key can hold. */
function merged(all: readonly unknown[], item: unknown): unknown {
  if (!isDict(item) || item instanceof Wire) return item;
  const full = { ...item };
  for (const [key, value] of Object.entries(full)) {
    if (value !== false && !(isList(value) && value.length === 0)) continue;
    const other = all.find((record) => isDict(record) && isFull(record[key]));
    if (isDict(other)) full[key] = other[key];
  }
  return full;
}

const isFull = (value: unknown) =>
  value !== false && value !== undefined && !(isList(value) && value.length === 0);
