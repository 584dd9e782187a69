import { Refusal } from '../../../shared/contract/errors.ts';

/** What a document may be: known by its first bytes, whatever its name says. Nothing that a browser would run. */
export const fileKinds = {
  pdf: { mime: 'application/pdf', names: ['pdf'] },
  png: { mime: 'image/png', names: ['png'] },
  jpeg: { mime: 'image/jpeg', names: ['jpg', 'jpeg'] },
  webp: { mime: 'image/webp', names: ['webp'] },
} as const;
export type FileKind = keyof typeof fileKinds;

/** In the central's call it is a third longer, and the central has its own limit. */
export const LARGEST_FILE = 12 * 1_048_576;

const PNG = '89504e470d0a1a0a';
const JPEG = 'ffd8ff';
const LONGEST_NAME = 120;
/** Separators of paths, what other systems reserve, and signs that nobody sees or that turn the writing. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

export function kindOf(bytes: Buffer): FileKind | null {
  const hex = bytes.subarray(0, 12).toString('hex');
  const text = bytes.subarray(0, 12).toString('latin1');
  if (text.startsWith('%PDF-')) return 'pdf';
  if (hex.startsWith(PNG)) return 'png';
  if (hex.startsWith(JPEG)) return 'jpeg';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : null;
}

/** By its content and its size; a name that says otherwise is refused too: somebody would be misled by it. */
export function acceptedKind(bytes: Buffer, name: string): FileKind {
  if (bytes.byteLength === 0) throw new Refusal('vault.empty', { name });
  if (bytes.byteLength > LARGEST_FILE) {
    throw new Refusal('vault.too_large', { name, megabytes: LARGEST_FILE / 1_048_576 });
  }
  const kind = kindOf(bytes);
  if (kind === null) throw new Refusal('vault.wrong_type', { name });
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const fits = fileKinds[kind].names.some((one) => one === extension);
  if (!fits) throw new Refusal('vault.misnamed', { name, kind });
  return kind;
}

/** A name to show and to send: never a path, never longer than a line, and its ending stays. */
export function safeName(given: string): string {
  const clean = given.normalize('NFC').replace(UNSAFE, '_').trim();
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ''];
  const whole = Array.from(stem).slice(0, LONGEST_NAME).join('').trim();
  return `${whole === '' ? 'berkas' : whole}${ending}`;
}
