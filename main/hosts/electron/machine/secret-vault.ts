import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';

/** Linux without a keyring encrypts with a password that everybody knows. */
const KEYRINGS = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);

/**
 * A key of the profile, encrypted by the keyring of the computer. Where there is none worth the name,
 * nothing is written: the key stays in memory and is typed again at the next start.
 */
export class SecretVault {
  readonly #file: string;

  constructor(profile: string, name: 'central-key' | 'database-key') {
    this.#file = join(profile, name);
  }

  /** False where it was not kept. */
  async keep(secret: string): Promise<boolean> {
    if (!(await hasKeyring())) {
      this.forget();
      return false;
    }
    writeFileSync(this.#file, await safeStorage.encryptStringAsync(secret), { mode: 0o600 });
    return true;
  }

  /** Null where none is kept, or this keyring cannot open it. */
  async find(): Promise<string | null> {
    const sealed = this.#read();
    if (sealed === null || !(await hasKeyring())) return null;
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed);
      if (shouldReEncrypt) await this.keep(result);
      return result;
    } catch {
      return null;
    }
  }

  forget(): void {
    rmSync(this.#file, { force: true });
  }

  #read(): Buffer | null {
    try {
      return readFileSync(this.#file);
    } catch {
      return null;
    }
  }
}

async function hasKeyring(): Promise<boolean> {
  const named =
    process.platform !== 'linux' || KEYRINGS.has(safeStorage.getSelectedStorageBackend());
  return named && (await safeStorage.isAsyncEncryptionAvailable());
}
