import { DAY } from './calendar.ts';

/* How Odoo writes time: UTC, without a zone. Days are cached: a world names the same few often. */
const dates = new Map<number, string>();

export function dateText(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    text = new Date(day * DAY).toISOString().slice(0, 10);
    dates.set(day, text);
  }
  return text;
}

export function datetimeText(moment: number): string {
  const day = Math.floor(moment / DAY);
  const seconds = Math.floor((moment - day * DAY) / 1000);
  const hours = two(Math.floor(seconds / 3600));
  const minutes = two(Math.floor(seconds / 60) % 60);
  return `${dateText(day)} ${hours}:${minutes}:${two(seconds % 60)}`;
}

/**
 * As create_date and write_date are stored: with microseconds. They are a function of the moment, so
 * rows written in one transaction tie exactly.
 */
export function stampText(moment: number): string {
  const micros = (((moment % 1000) + 1000) % 1000) * 1000 + (Math.floor(moment / 7) % 1000);
  return `${datetimeText(moment)}.${String(micros).padStart(6, '0')}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
