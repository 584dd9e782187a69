import { join } from 'node:path';
import { onTestDay } from './on-test-day.ts';
import { type Ran, runNode } from './run-node.ts';

const CLI = join(import.meta.dirname, '../../main/hosts/cli/cli.ts');

/** The command line as a process of its own, the way people and scripts run it, on the tests' day. */
export function runCli(...args: string[]): Promise<Ran> {
  return runNode([CLI, ...args], onTestDay());
}
