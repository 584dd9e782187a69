import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileFolders } from '../profile/folders.ts';

export type SecretSource = 'memory' | 'file' | 'sandbox';

/**
 * The one secret of a profile. Only the sandbox's is ever written by us (it guards invented data);
 * a real key stays in memory, or in a file of the user's own that is read again at each start.
 */
export class Secrets {
  readonly #sandboxFile: string;
  readonly #known: string | null;
  #inMemory: string | null = null;

  /** `known` was typed once, and kept by the host in the keyring of the computer. */
  constructor(folders: ProfileFolders, known: string | null = null) {
    this.#known = known;
    this.#sandboxFile = join(folders.root, 'sandbox-key');
  }

  remember(secret: string, source: SecretSource): void {
    this.#inMemory = secret;
    if (source === 'sandbox') writeFileSync(this.#sandboxFile, secret, { mode: 0o600 });
  }

  /** Null where it has to be typed again. */
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
