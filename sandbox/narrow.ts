/** The only doors from unknown JSON to a type. */
export type Dict = Record<string, unknown>;

export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is unknown[] => Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number => typeof value === 'number';

export const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value);

/** Absent, as Python sees it in a relational or text field. */
export const isUnset = (value: unknown): value is null | undefined | false =>
  value === null || value === undefined || value === false;

export const dictOf = (value: unknown): Dict => (isDict(value) ? value : {});

export const listOf = (value: unknown): unknown[] => (isList(value) ? value : []);

export const textsOf = (value: unknown): string[] => listOf(value).filter(isText);

/** An id or a list of ids, as every record method takes them. */
export const idsOf = (value: unknown): number[] =>
  isId(value) ? [value] : listOf(value).filter(isId);
