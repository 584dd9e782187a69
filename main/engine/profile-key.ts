import { systemClock } from '../../shared/kernel/instant.ts';
import type { FileKey } from '../db/driver.ts';
import { openFolders } from '../platform/profile/folders.ts';
import { isSealedProfile, sealProfile, unsealProfile } from '../platform/secrets/profile-key.ts';

export type { FileKey };
export { isSealedProfile };

export interface ProfileKeyWish {
  profile: string;
  /** A profile that is not there yet is made encrypted. */
  encrypted: boolean;
  /** Asked for where there is something to open or to seal. */
  passphrase(): Promise<string>;
}

/** What opens the database of a profile: null for a plain one. */
export async function findProfileKey(wish: ProfileKeyWish): Promise<FileKey | null> {
  const { profile, encrypted, passphrase } = wish;
  if (isSealedProfile(profile)) {
    return unsealProfile(profile, await passphrase(), systemClock.now());
  }
  if (!encrypted) return null;
  openFolders(profile);
  return sealProfile(profile, await passphrase());
}
