import { Refusal } from '../../../../shared/contract/errors.ts';
import { type FileKey, isSealedProfile } from '../../../engine/profile-key.ts';
import { keyOfProfile } from '../../launch/profile-key.ts';
import { SecretVault } from './secret-vault.ts';

/** The passphrase is asked for once on a computer with a keyring: from then on the keyring has the key. */
export async function keyOfDesktop(
  profile: string,
  passphraseFile: string | null,
): Promise<FileKey | null> {
  if (!isSealedProfile(profile)) return null;
  const vault = new SecretVault(profile, 'database-key');
  const kept = await vault.find();
  if (kept !== null) return kept;
  if (passphraseFile === null) throw new Refusal('profile.sealed', { folder: profile });
  const key = await keyOfProfile({ profile, passphraseFile, encrypted: false, language: 'id' });
  if (key !== null) await vault.keep(key);
  return key;
}
