import type { Dict } from '../../sandbox/narrow.ts';
import { isDict, isList } from '../../sandbox/narrow.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { Wire } from './shape.ts';

/** Ids and texts of the recorded server that stand for others here. */
export interface Stand {
  readonly numbers: Map<number, number>;
  readonly texts: Map<string, string>;
}

const uids: Readonly<Record<number, number>> = { 2: 2, 8: 7, 9: 6 };
const logins: Readonly<Record<string, string>> = { vendor1: 'penjual' };
const companies: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 1 };

/** A field the recorded server was given for one measurement only. */
const droppedFields = new Set(['x_price_kilo']);

export const withoutDropped = (value: unknown): unknown =>
  rewrite(value, { numbers: new Map(), texts: new Map() });

/** The recorded body, as it would have been sent to this sandbox. */
export function adaptBody(sandbox: Sandbox, body: unknown, stand: Stand): unknown {
  const texts = new Map([...stand.texts, ...secretsOf(sandbox)]);
  const adapted = rewrite(body, { ...stand, texts });
  if (isDict(adapted) && isDict(body) && 'id' in body) adapted.id = body.id;
  const params = isDict(adapted) ? adapted.params : undefined;
  if (!isDict(params)) return adapted;
  const args = isList(params.args) ? params.args : [];
  const recorded = isDict(body) && isDict(body.params) ? body.params.args : [];
  const uid = isList(recorded) ? recorded[1] : undefined;
  if (params.method === 'execute_kw' && typeof uid === 'number') args[1] = uids[uid] ?? uid;
  return adapted;
}

const secretsOf = (sandbox: Sandbox): [string, string][] => [
  ['{{ADMIN_PASSWORD}}', sandbox.password],
  ['{{SYNC_PASSWORD}}', sandbox.syncPassword],
  ['{{VENDOR_PASSWORD}}', sandbox.vendorPassword],
  ['{{ADMIN_API_KEY}}', sandbox.apiKey],
  ...Object.entries(logins),
];

function rewrite(value: unknown, stand: Stand): unknown {
  if (value instanceof Wire) return value;
  if (typeof value === 'number') return stand.numbers.get(value) ?? value;
  if (typeof value === 'string') {
    return (
      stand.texts.get(value) ?? value.replace('{{SESSION_ID}}', String(stand.texts.get('sid')))
    );
  }
  if (isList(value)) {
    if (value[0] === 'company_id' && value[2] === 3) return ['company_id', value[1], 1];
    return value.filter((item) => !isDropped(item)).map((item) => rewrite(item, stand));
  }
  return isDict(value) ? rewriteDict(value, stand) : value;
}

const isDropped = (item: unknown) => typeof item === 'string' && droppedFields.has(item);

function rewriteDict(value: Dict, stand: Stand): Dict {
  const entries = Object.entries(value)
    .filter(([key]) => !droppedFields.has(key))
    .map(([key, item]) => {
      if (key !== 'allowed_company_ids' || !isList(item)) return [key, rewrite(item, stand)];
      return [key, item.length > 1 ? [1, 2] : item.map((id) => companies[Number(id)] ?? id)];
    });
  return Object.fromEntries(entries);
}
