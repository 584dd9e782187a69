import type { Field } from '../../schema/field.ts';

export const granularities = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type Granularity = (typeof granularities)[number];

export const isGranularity = (text: string | undefined): text is Granularity =>
  granularities.some((known) => known === text);

/** To make one takes a hundred times as long as to format with it, and a month is named at each look. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, format);
  return format;
}

/** Zones with summer time are read at their offset of today. */
export function offsetMinutes(tz: unknown): number {
  if (typeof tz !== 'string') return 0;
  try {
    const format = formatOf('en', { timeZone: tz, timeZoneName: 'longOffset' });
    const name = format.formatToParts(new Date()).find((part) => part.type === 'timeZoneName');
    const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name?.value ?? '') ?? [];
    if (sign === undefined) return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}

/** The local start of the period a value falls in, as 'YYYY-MM-DD HH:MM:SS'. Weeks begin on Sunday. */
export function periodSql(column: string, granularity: Granularity, offset: number): string {
  const local = offset === 0 ? column : `datetime(${column}, '${offset} minutes')`;
  switch (granularity) {
    case 'hour':
      return `strftime('%Y-%m-%d %H:00:00', ${local})`;
    case 'day':
      return `strftime('%Y-%m-%d 00:00:00', ${local})`;
    case 'week':
      return `strftime('%Y-%m-%d 00:00:00', ${local}, '-6 days', 'weekday 0')`;
    case 'month':
      return `strftime('%Y-%m-01 00:00:00', ${local})`;
    case 'quarter':
      return `strftime('%Y-', ${local}) || substr('010101040404070707101010',
        (cast(strftime('%m', ${local}) as integer) - 1) * 2 + 1, 2) || '-01 00:00:00'`;
    case 'year':
      return `strftime('%Y-01-01 00:00:00', ${local})`;
  }
}

export interface Period {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

interface Reading {
  readonly granularity: Granularity;
  readonly offset: number;
  readonly lang: string | null;
  readonly type: Field['type'];
}

/** Bounds are UTC instants of the local period, or plain days where the field is a date. */
export function periodOf(start: string, { granularity, offset, lang, type }: Reading): Period {
  const local = new Date(`${start.replace(' ', 'T')}Z`);
  const end = next(local, granularity);
  const text = (at: Date) => {
    if (type === 'date') return at.toISOString().slice(0, 10);
    const utc = new Date(at.getTime() - offset * 60_000).toISOString();
    return `${utc.slice(0, 10)} ${utc.slice(11, 19)}`;
  };
  const locale = lang?.replace('_', '-') ?? 'en-US';
  return { label: labelOf(local, granularity, locale), from: text(local), to: text(end) };
}

function next(start: Date, granularity: Granularity): Date {
  const end = new Date(start);
  if (granularity === 'hour') end.setUTCHours(end.getUTCHours() + 1);
  else if (granularity === 'day') end.setUTCDate(end.getUTCDate() + 1);
  else if (granularity === 'week') end.setUTCDate(end.getUTCDate() + 7);
  else if (granularity === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else if (granularity === 'quarter') end.setUTCMonth(end.getUTCMonth() + 3);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}

function labelOf(start: Date, granularity: Granularity, locale: string): string {
  const say = (options: Intl.DateTimeFormatOptions) =>
    formatOf(locale, { timeZone: 'UTC', ...options }).format(start);
  const day = () => say({ day: '2-digit', month: 'short', year: 'numeric' });
  const year = String(start.getUTCFullYear());
  if (granularity === 'month') return say({ month: 'long', year: 'numeric' });
  if (granularity === 'year') return year;
  if (granularity === 'quarter') return `Q${Math.floor(start.getUTCMonth() / 3) + 1} ${year}`;
  if (granularity === 'week') return `W${weekOf(start)} ${year}`;
  if (granularity === 'hour') return `${String(start.getUTCHours()).padStart(2, '0')}:00 ${day()}`;
  return day();
}

const weekOf = (start: Date) =>
  Math.ceil(((start.getTime() - Date.UTC(start.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
