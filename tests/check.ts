import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm run check`: everything that can be known without running the product. */
const ROOT = join(import.meta.dirname, '..');
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

const steps: readonly { name: string; command: string; args: readonly string[] }[] = [
  { name: 'types', command: bin('tsc'), args: ['-p', '.'] },
  { name: 'lint and format', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: bin('knip'), args: ['--no-progress'] },
  {
    name: 'layers, sizes, names, definitions, texts, versions of metrics',
    command: bin('vitest'),
    args: ['run', '--silent=passed-only', 'tests/architecture', 'tests/analytics/versions'],
  },
];

const failed = steps.filter(({ name, command, args }) => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
