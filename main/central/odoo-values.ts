import { Refusal } from '../../shared/contract/errors.ts';
import { dayOfInstant, isBusinessDay } from '../../shared/kernel/business-day.ts';
import { type Instant, instantFromOdoo } from '../../shared/kernel/instant.ts';
import { microOfDecimal } from '../../shared/kernel/micro.ts';
import { minorOfDecimal, nearestMinor } from '../../shared/kernel/money.ts';

/** A row as search_read gives it; only its id was looked at yet. */
export interface OdooRow {
  readonly id: number;
  readonly [field: string]: unknown;
}

export type SqlValue = string | number | null;

/** Where a value stands, for its error, and the currency of its row, for its money. */
export interface ValueScope {
  field: string;
  currency: unknown;
  /** Decimals of that currency; undefined where the replica does not know it. */
  decimals: number | undefined;
}

/**
 * How one kind of Odoo value becomes one SQLite value. Odoo says `false` for an empty text, time or reference;
 * `read` sees that only where `readsFalse`.
 */
export interface Codec {
  name: string;
  /** Types of fields_get that it reads. */
  types: readonly string[];
  /** What stands for an empty value; undefined where a row without it is refused. */
  empty: SqlValue | undefined;
  /** `false` is a value, not the lack of one. */
  readsFalse?: true;
  read(value: unknown, scope: ValueScope): SqlValue;
}

const LARGEST_ID = 2_147_483_647;

export const text: Codec = {
  name: 'text',
  types: ['char', 'text', 'html', 'selection'],
  empty: null,
  read: (value, scope) =>
    typeof value === 'string' ? value : refuse('row.not_text', value, scope),
};

export const integer: Codec = {
  name: 'integer',
  types: ['integer', 'many2one_reference'],
  empty: null,
  read: (value, scope) =>
    typeof value === 'number' && Number.isSafeInteger(value)
      ? value
      : refuse('row.not_integer', value, scope),
};

/** A quantity, price, weight or percentage, in millionths. */
export const micro: Codec = {
  name: 'micro',
  types: ['float', 'monetary', 'integer'],
  empty: null,
  read: (value, scope) => {
    if (typeof value !== 'number') return refuse('row.not_number', value, scope);
    return microOfDecimal(value) ?? refuse('row.too_large', value, scope);
  },
};

export const boolean: Codec = {
  name: 'boolean',
  types: ['boolean'],
  empty: null,
  readsFalse: true,
  read: (value, scope) => {
    if (value === true) return 1;
    return value === false ? 0 : refuse('row.not_boolean', value, scope);
  },
};

/** Whether something stands there, never what: of a picture the central tells its size (`Subject.sizesOnly`). */
export const presence: Codec = {
  name: 'presence',
  types: ['char', 'text', 'binary'],
  empty: null,
  readsFalse: true,
  read: (value, scope) => {
    if (value === false) return 0;
    if (typeof value !== 'string') return refuse('row.not_text', value, scope);
    return value.trim() === '' ? 0 : 1;
  },
};

export const instant: Codec = {
  name: 'instant',
  types: ['datetime'],
  empty: null,
  read: readInstant,
};

/** The business day of a time. */
export const dayOfTime: Codec = {
  name: 'dayOfTime',
  types: ['datetime'],
  empty: null,
  read: (value, scope) => dayOfInstant(readInstant(value, scope)),
};

export const day: Codec = {
  name: 'day',
  types: ['date'],
  empty: null,
  read: (value, scope) =>
    typeof value === 'string' && isBusinessDay(value) ? value : refuse('row.not_day', value, scope),
};

/** A bare id: every page is asked for with `load: ''`. */
export const reference: Codec = {
  name: 'reference',
  types: ['many2one'],
  empty: null,
  read: (value, scope) => (isId(value) ? value : refuse('row.not_reference', value, scope)),
};

/** Minor units of the row's own currency. Nothing is nothing in any currency. */
export const money: Codec = moneyCodec('money', minorOfDecimal);

/** Of a plain float that Odoo computes: where a company rounds its taxes by order, that of a line is not rounded. */
export const computedMoney: Codec = moneyCodec('computedMoney', nearestMinor);

function moneyCodec(name: string, minorOf: typeof minorOfDecimal): Codec {
  return {
    name,
    types: ['monetary', 'float'],
    empty: null,
    read: (value, scope) => {
      if (typeof value !== 'number') return refuse('row.not_number', value, scope);
      if (value === 0) return 0;
      if (scope.decimals === undefined) {
        return refuse('row.unknown_currency', scope.currency, scope);
      }
      return minorOf(value, scope.decimals) ?? refuse('row.excess_precision', value, scope);
    },
  };
}

/** An empty value is an error of its row, and a central without the field cannot give the entity. */
export function required(codec: Codec): Codec {
  return { ...codec, empty: undefined };
}

/** What stands for an empty value, and for a field that this central lacks. */
export function orElse(codec: Codec, value: string | number): Codec {
  return { ...codec, empty: value };
}

/** The value of a column of a row, or the refusal that puts the row into quarantine. */
export function readValue(codec: Codec, value: unknown, scope: ValueScope): SqlValue {
  const isEmpty =
    value === null || value === undefined || (value === false && codec.readsFalse !== true);
  if (!isEmpty) return codec.read(value, scope);
  if (codec.empty !== undefined) return codec.empty;
  throw new Refusal('row.missing_value', { field: scope.field });
}

/** The ids of a one2many or many2many. */
export function readIds(value: unknown, field: string): readonly number[] {
  if (Array.isArray(value) && value.every(isId)) return value;
  return refuse('row.not_reference', value, { field, currency: null, decimals: undefined });
}

export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LARGEST_ID;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rows of one transaction share their stamps: the last answer is nearly always the next one too. */
const lastRead: { text: string; at: Instant } = { text: '', at: 0 };

function readInstant(value: unknown, scope: ValueScope): Instant {
  if (value === lastRead.text) return lastRead.at;
  const at = typeof value === 'string' ? instantFromOdoo(value) : null;
  if (typeof value !== 'string' || at === null) return refuse('row.not_instant', value, scope);
  lastRead.text = value;
  lastRead.at = at;
  return at;
}

type RowCode = Extract<Refusal['code'], `row.${string}`>;

function refuse(code: RowCode, value: unknown, { field }: ValueScope): never {
  throw new Refusal(code, { field, value: (JSON.stringify(value) ?? '-').slice(0, 80) });
}
