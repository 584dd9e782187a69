import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Fault } from '../../../shared/contract/errors.ts';
import type { FileKey } from '../../db/driver.ts';

const MARK = Buffer.from('UMKMv1');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MARK.byteLength + NONCE_BYTES;

/**
 * How the files of a profile lie on the disk: as they are, or sealed where its database is. `of` is what a file is
 * called: sealed bytes that were put in the place of another file do not open.
 */
export interface Seal {
  nameOf(of: string): string;
  close(bytes: Uint8Array, of: string): Buffer;
  open(stored: Buffer, of: string): Buffer;
}

const plain: Seal = {
  nameOf: (of) => of,
  close: (bytes) => Buffer.from(bytes),
  open: (stored) => stored,
};

export function sealOf(key: FileKey | null): Seal {
  return key === null ? plain : sealWith(Buffer.from(key, 'hex'));
}

/** Names too: who knows a document could otherwise tell from its hash that it lies here. */
function sealWith(profileKey: Buffer): Seal {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', profileKey, '', use, 32));
  const contentKey = derived('vault content');
  const nameKey = derived('vault name');
  return {
    nameOf: (of) => createHmac('sha256', nameKey).update(of).digest('hex'),
    close: (bytes, of) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', contentKey, nonce).setAAD(Buffer.from(of));
      const sealed = [cipher.update(bytes), cipher.final()];
      return Buffer.concat([MARK, nonce, ...sealed, cipher.getAuthTag()]);
    },
    open: (stored, of) => opened(stored, of, contentKey),
  };
}

function opened(stored: Buffer, of: string, key: Buffer): Buffer {
  const damaged = new Fault('vault.damaged', { file: of.slice(0, 12) }, false);
  if (!stored.subarray(0, MARK.byteLength).equals(MARK)) throw damaged;
  try {
    const nonce = stored.subarray(MARK.byteLength, HEAD_BYTES);
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(of)).setAuthTag(stored.subarray(-TAG_BYTES));
    const sealed = stored.subarray(HEAD_BYTES, stored.byteLength - TAG_BYTES);
    return Buffer.concat([cipher.update(sealed), cipher.final()]);
  } catch {
    throw damaged;
  }
}
