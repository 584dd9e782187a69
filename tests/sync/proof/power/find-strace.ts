import { spawnSync } from 'node:child_process';

/** What watches a process's writes. On a bare machine it is fetched, where that is allowed. */
export function findStrace(): string | null {
  if (isThere('strace')) return 'strace';
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return null;
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends strace';
  spawnSync(install, { shell: true, timeout: 240_000 });
  return isThere('strace') ? 'strace' : null;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
