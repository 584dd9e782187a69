import { spawn } from 'node:child_process';

export interface Ran {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A process of Node to its end, and everything that it said. */
export function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The last line, where it is an object in JSON: what a child of a campaign ends with. */
export function lastObject(stdout: string): unknown {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return line.startsWith('{') ? JSON.parse(line) : null;
}
