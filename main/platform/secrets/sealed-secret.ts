import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';

/**
 * version 1   scrypt with COST, then AES-256-GCM; all bytes in base64
 *   salt      of the passphrase
 *   nonce     of the cipher; new at each sealing
 *   tag       proves that nothing was changed, and whose secret it is (Lock.owner)
 */
export const sealedSecret = z.object({
  version: z.literal(1),
  salt: z.base64(),
  nonce: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
});
export type SealedSecret = z.infer<typeof sealedSecret>;

export interface Lock {
  passphrase: string;
  /** Whose secret it is: sealed for one, it opens for no other. */
  owner: readonly string[];
}

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const COST: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const LEAST_CHARACTERS = 12;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

export function refuseShort(passphrase: string): void {
  if ([...passphrase].length >= LEAST_CHARACTERS) return;
  throw new Refusal('secret.short_passphrase', { least: LEAST_CHARACTERS });
}

export async function seal(secret: string, { passphrase, owner }: Lock): Promise<SealedSecret> {
  refuseShort(passphrase);
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await keyOf(passphrase, salt);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(ownerBytes(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return {
    version: 1,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: sealed.toString('base64'),
  };
}

/** Refused in one way whatever is wrong: the passphrase, the owner, or a changed byte. */
export async function open(kept: SealedSecret, { passphrase, owner }: Lock): Promise<string> {
  const key = await keyOf(passphrase, bytesOf(kept.salt));
  try {
    const nonce = bytesOf(kept.nonce);
    const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(ownerBytes(owner));
    cipher.setAuthTag(bytesOf(kept.tag));
    return Buffer.concat([cipher.update(bytesOf(kept.sealed)), cipher.final()]).toString('utf8');
  } catch {
    throw new Refusal('secret.wrong_passphrase');
  }
}

/** The same letters typed on another keyboard may be other code points. */
function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return derive(passphrase.normalize('NFKC'), salt, 32, COST);
}

function ownerBytes(owner: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(owner));
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
