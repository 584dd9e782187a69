import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { FileKey } from '../../db/driver.ts';
import { SealedFile } from './sealed-file.ts';
import { seal } from './sealed-secret.ts';

/** A key of a database opens one thing only: whose it is needs no further name. */
const OWNER = ['profile-key'];
const KEY_SHAPE = /^[0-9a-f]{64}$/;

/** An encrypted profile has its random key beside the database, sealed by a passphrase that is kept nowhere. */
export function isSealedProfile(root: string): boolean {
  return existsSync(pathOf(root));
}

/** Before the first start of a profile: afterwards its database is what it is. */
export async function sealProfile(root: string, passphrase: string): Promise<FileKey> {
  if (existsSync(join(root, 'replica.db'))) throw new Refusal('profile.plain', { folder: root });
  const key = randomBytes(32).toString('hex');
  new SealedFile(pathOf(root)).write(await seal(key, { passphrase, owner: OWNER }));
  return key;
}

/** Wrong passphrases are counted, and wait, as those of the central's key are. */
export async function unsealProfile(
  root: string,
  passphrase: string,
  now: Instant,
): Promise<FileKey> {
  const key = await new SealedFile(pathOf(root)).open({ passphrase, owner: OWNER }, now);
  assert(KEY_SHAPE.test(key), 'A sealed profile key is 32 bytes in hexadecimal.');
  return key;
}

function pathOf(root: string): string {
  return join(root, 'profile-key');
}
