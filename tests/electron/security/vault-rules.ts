import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callsOf } from '../stand-in/record.ts';
import { keyring, safeStorage } from '../stand-in/safe-storage.ts';

interface Vault {
  keep(secret: string): Promise<boolean>;
}
type MakeVault = (profile: string) => Vault;

const SECRET = 'kunci-api';
/** The six that Electron names on Linux; the first two protect nothing. */
export const backends = [
  ...['basic_text', 'unknown'],
  ...['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'],
];
const open = new Set(['basic_text', 'unknown']);
const syncNames = ['isEncryptionAvailable', 'encryptString', 'decryptString'];
const syncCalls = (): number =>
  syncNames.reduce((sum, name) => sum + callsOf(`safeStorage.${name}`).length, 0);

export async function faultsOfVault(makeVault: MakeVault): Promise<string[]> {
  const before = syncCalls();
  const faults: string[] = [];
  for (const backend of backends) {
    Object.assign(keyring, { backend, available: true, broken: false });
    const profile = mkdtempSync(join(tmpdir(), 'backoffice-vault-'));
    const kept = await makeVault(profile)
      .keep(SECRET)
      .catch(() => null);
    const written = readdirSync(profile).map((name) => readFileSync(join(profile, name), 'utf8'));
    rmSync(profile, { recursive: true });
    const isOpen = open.has(backend);
    if (kept !== !isOpen) faults.push(`${backend}: keep answers ${kept}`);
    if (written.length > 0 === isOpen) faults.push(`${backend}: ${written.length} files`);
    if (written.some((text) => text.includes(SECRET))) faults.push(`${backend}: in clear`);
  }
  Object.assign(keyring, { backend: 'gnome_libsecret' });
  return syncCalls() === before ? faults : [...faults, 'the synchronous keyring was asked'];
}

const writing = (
  seal: (secret: string) => Promise<string | Buffer>,
  refused: ReadonlySet<string> = open,
): MakeVault => {
  return (profile) => ({
    keep: async (secret) => {
      if (refused.has(keyring.backend)) return false;
      writeFileSync(join(profile, 'central-key'), await seal(secret));
      return true;
    },
  });
};

export const looseVaults = {
  'basic_text is accepted': writing(
    (secret) => safeStorage.encryptStringAsync(secret),
    new Set(['unknown']),
  ),
  'an unknown keyring is accepted': writing(
    (secret) => safeStorage.encryptStringAsync(secret),
    new Set(['basic_text']),
  ),
  'the key is written in clear': writing(async (secret) => secret),
  'the synchronous keyring is asked': writing(async () => safeStorage.encryptString()),
};
