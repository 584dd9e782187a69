import * as z from 'zod';
import type { SecretVault } from './secret-vault.ts';

const saved = z.object({
  secret: z.string().min(1),
  keep: z.enum(['memory', 'passphrase']).default('memory'),
});

/** A key that was typed into a window and that the central took goes into the vault. */
export function rememberSecret(
  vault: SecretVault,
  { path, input }: { path: readonly string[]; input: unknown },
): void {
  if (path.join('.') !== 'connection.save') return;
  const typed = saved.safeParse(input);
  if (!typed.success) return;
  const { secret, keep } = typed.data;
  // Who chose a passphrase did not choose the keyring.
  if (keep === 'passphrase') {
    vault.forget();
    return;
  }
  // The bind itself succeeded; a keyring that fails only means that the key is asked for again.
  vault.keep(secret).catch(() => vault.forget());
}
