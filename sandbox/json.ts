/** A piece of a reply that is already JSON text: rows are written once, straight from the database. */
export class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Python prints every float with a point: 1.0, not 1. */
export const floatText = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : String(value);

export const float = (value: number) => new Json(floatText(value));

export function encode(value: unknown): string {
  if (value instanceof Json) return value.text;
  if (Array.isArray(value)) return `[${value.map(encode).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${encode(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
