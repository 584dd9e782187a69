import { Refusal } from '../../../../../shared/contract/errors.ts';

interface Element {
  attributes: string;
  inner: string;
}

/** Elements of a name that do not hold their own kind, in one pass: what is never closed is looked for once. */
export function* elements(xml: string, name: string): Generator<Element> {
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const after = at + open.length;
    at = after;
    if (!/[\s/>]/.test(xml[after] ?? '')) continue;
    const end = xml.indexOf('>', after);
    if (end < 0) throw new Refusal('import.broken_workbook');
    at = end + 1;
    if (xml[end - 1] === '/') {
      yield { attributes: xml.slice(after, end - 1), inner: '' };
      continue;
    }
    const until = xml.indexOf(close, at);
    if (until < 0) throw new Refusal('import.broken_workbook');
    yield { attributes: xml.slice(after, end), inner: xml.slice(at, until) };
    at = until + close.length;
  }
}

export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const until = attributes.indexOf('"', from);
  return until < 0 ? undefined : attributes.slice(from, until);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function unescaped(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return NAMED[name] ?? whole;
      const code = Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
