import { createHash } from 'node:crypto';
import type { Dict } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import { updateRows } from '../orm/write/rows.ts';
import type { Behaviour } from './behaviour.ts';

/** What Odoo works out of the bytes, and takes from nobody. */
const OWN = new Set(['checksum', 'file_size', 'store_fname']);
const LARGEST_SIDE = 1_920;
const PNG = '89504e470d0a1a0a';

/** ir.attachment: a file with its SHA-1. A large picture is made smaller, unless the call says not to. */
export const attachment: Behaviour = {
  defaults: (_env, vals) => {
    const kept = Object.entries(vals).filter(([name]) => !OWN.has(name));
    return Object.fromEntries(kept);
  },
  changed: (env, { ids, names }) => {
    if (names.has('datas')) for (const id of ids) describe(env, id);
  },
};

function describe(env: Env, id: number): void {
  const [content, name, mimetype] =
    env.store.get('select datas, name, mimetype from ir_attachment where id = ?', [id]) ?? [];
  const given = Buffer.from(typeof content === 'string' ? content : '', 'base64');
  const bytes = asKept(env, given);
  const type = typeof mimetype === 'string' ? mimetype : typeOf(bytes, String(name ?? ''));
  const cells = new Map<string, string | number>([
    ['datas', bytes.toString('base64')],
    ['checksum', createHash('sha1').update(bytes).digest('hex')],
    ['file_size', bytes.length],
    ['mimetype', type],
  ]);
  updateRows(env, 'ir.attachment', { ids: [id], cells });
}

/** How it looks does not matter here, only that it is another file then. */
function asKept({ context }: Env, bytes: Buffer): Buffer {
  const isAsked = context.image_no_postprocess !== true;
  return isAsked && longestSide(bytes) > LARGEST_SIDE ? bytes.subarray(0, 33) : bytes;
}

/** Of a PNG, whose header says it first. */
function longestSide(bytes: Buffer): number {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).toString('hex') === PNG;
  return isPng ? Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) : 0;
}

const typesByName: Dict = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' };

function typeOf(bytes: Buffer, name: string): string {
  const named = typesByName[name.split('.').at(-1) ?? ''];
  if (typeof named === 'string') return named;
  const isPdf = bytes.subarray(0, 4).toString('latin1') === '%PDF';
  return isPdf ? 'application/pdf' : 'application/octet-stream';
}
