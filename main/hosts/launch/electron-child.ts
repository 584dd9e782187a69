import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface ElectronChild {
  /** Its exit code, once the last window is closed. */
  ended: Promise<number>;
  close(): Promise<void>;
}

/** The desktop on a profile that was bound before. It prints its own READY line. */
export function startElectron(
  electron: string,
  { profile, passphraseFile }: { profile: string; passphraseFile: string | null },
): ElectronChild {
  const opened = passphraseFile === null ? [] : ['--profile-passphrase-file', passphraseFile];
  const child = spawn(electron, [ROOT, '--profile', profile, ...opened], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  return {
    ended,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
