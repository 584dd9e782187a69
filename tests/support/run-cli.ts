import { spawn } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../main/hosts/cli/cli.ts');

export interface CliAnswer {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** The command line as a process of its own, the way people and scripts run it. */
export function runCli(...args: string[]): Promise<CliAnswer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
