import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { SealedFile } from './sealed-file.ts';
import type { Lock, SealedSecret } from './sealed-secret.ts';

export type SecretSource = 'memory' | 'file' | 'sandbox' | 'passphrase';

/**
 * The one secret of a profile. Only the sandbox's is ever written plainly (it guards invented data);
 * a real key stays in memory, or is sealed by a passphrase, or stands in a file of the user's own
 * that is read again at each start.
 */
export class Secrets {
  readonly #sandboxFile: string;
  readonly #sealed: SealedFile;
  readonly #known: string | null;
  #inMemory: string | null = null;

  /** `known` was typed once, and kept by the host in the keyring of the computer. */
  constructor(folders: ProfileFolders, known: string | null = null) {
    this.#known = known;
    this.#sealed = new SealedFile(join(folders.root, 'sealed-key'));
    this.#sandboxFile = join(folders.root, 'sandbox-key');
  }

  /** A key that was sealed for an earlier binding is gone with it. */
  remember(secret: string, source: SecretSource, sealed: SealedSecret | null = null): void {
    this.#inMemory = secret;
    if (sealed === null) this.#sealed.forget();
    else this.#sealed.write(sealed);
    if (source === 'sandbox') writeFileSync(this.#sandboxFile, secret, { mode: 0o600 });
  }

  async unlock(lock: Lock, now: Instant): Promise<void> {
    this.#inMemory = await this.#sealed.open(lock, now);
  }

  /** Null where it has to be typed again, or unlocked. */
  find(source: SecretSource, path: string | null): string | null {
    if (this.#inMemory !== null) return this.#inMemory;
    if (source === 'memory') return this.#known;
    const file = source === 'file' ? path : source === 'sandbox' ? this.#sandboxFile : null;
    if (file === null) return null;
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      return null;
    }
  }

  forget(): void {
    this.#inMemory = null;
  }
}
