import type { Row } from './domain.ts';
import { odooError } from './odoo-error.ts';
import type { Fields } from './schema.ts';

interface Aggregate {
  name: string;
  how: string;
  field: string;
}

interface Asked {
  fields: readonly string[];
  groupBy: readonly string[];
  tz: string;
  kinds: Fields;
}

/** Of every group its keys, its count and its aggregates; with no key, the one group of all. */
export function groupsOf(rows: readonly Row[], asked: Asked): object[] {
  const aggregates = asked.fields.map((text) => aggregateOf(text, asked));
  const groups = new Map<string, Row[]>();
  if (asked.groupBy.length === 0) groups.set('[]', []);
  for (const row of rows) {
    const key = JSON.stringify(asked.groupBy.map((by) => keyOf(row, by, asked)));
    const members = groups.get(key) ?? [];
    members.push(row);
    groups.set(key, members);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const parts = JSON.parse(key) as unknown[];
      return {
        __count: members.length,
        ...Object.fromEntries(asked.groupBy.map((by, index) => [by, labelOf(parts[index])])),
        ...Object.fromEntries(aggregates.map((one) => [one.name, aggregated(members, one)])),
        ...rangeOf(asked.groupBy, parts, asked.tz),
        __domain: [],
      };
    });
}

function aggregateOf(text: string, { kinds }: Asked): Aggregate {
  const match = /^(?:(\w+):)?(\w+)(?:\((\w+)\))?$/.exec(text);
  const [, first, second, third] = match ?? [];
  const aggregate =
    third === undefined
      ? {
          name: first ?? text,
          field: first ?? text,
          how: first === undefined ? 'sum' : (second ?? ''),
        }
      : { name: first ?? text, how: second ?? '', field: third };
  if (!(aggregate.field in kinds)) {
    throw odooError('builtins.ValueError', `Invalid field '${aggregate.field}'`);
  }
  return aggregate;
}

/** No row at all has no sum and no largest: Odoo says false, and 0 for a count. */
function aggregated(rows: readonly Row[], { how, field }: Aggregate): unknown {
  const values = rows.map((row) => row[field]).filter((value) => value !== false);
  if (how === 'count') return values.length;
  if (values.length === 0) return false;
  if (how === 'sum') {
    return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  }
  const sorted = [...values].sort((a, b) => ((a as string) < (b as string) ? -1 : 1));
  const value = how === 'min' ? sorted[0] : sorted.at(-1);
  return typeof value === 'string' ? value.slice(0, 19) : value;
}

function keyOf(row: Row, by: string, { kinds, tz }: Asked): unknown {
  const [field = '', unit] = by.split(':');
  if (!(field in kinds)) throw odooError('builtins.ValueError', `Invalid field '${field}'`);
  const value = row[field];
  if (unit === undefined || typeof value !== 'string') return value ?? false;
  const shift = tz === 'Asia/Jakarta' ? 7 * 3_600_000 : 0;
  const local = new Date(Date.parse(`${value.slice(0, 19).replace(' ', 'T')}Z`) + shift);
  return local.toISOString().slice(0, unit === 'month' ? 7 : 10);
}

/** Months are told by name, in the language of the user: of no use to a program. */
function labelOf(part: unknown): unknown {
  return typeof part === 'string' && /^\d{4}-\d{2}$/.test(part) ? `bulan ${part}` : part;
}

function rangeOf(groupBy: readonly string[], parts: readonly unknown[], tz: string): object {
  const shift = tz === 'Asia/Jakarta' ? 7 * 3_600_000 : 0;
  const text = (year: number, month: number): string =>
    new Date(Date.UTC(year, month, 1) - shift).toISOString().slice(0, 19).replace('T', ' ');
  const ranges = groupBy.flatMap((by, index): [string, unknown][] => {
    if (!by.endsWith(':month')) return [];
    const part = parts[index];
    if (typeof part !== 'string') return [[by, false]];
    const [year = 0, month = 0] = part.split('-').map(Number);
    return [[by, { from: text(year, month - 1), to: text(year, month) }]];
  });
  return ranges.length > 0 ? { __range: Object.fromEntries(ranges) } : {};
}
