import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { findElectron } from '../main/hosts/launch/electron-binary.ts';

/** `npm test`: the checks, every vitest suite, then the browser; ends with one count over all of them. */
const ROOT = join(import.meta.dirname, '..');

/**
 * Hundreds of profiles are made and thrown away, and each acknowledged write waits for its disk: in memory there is
 * none to wait for. A process that is killed leaves the same behind; what a power cut leaves is built from images.
 */
const MEMORY = '/dev/shm';
const MEMORY_BYTES = 6_000_000_000;

function scratch(): Record<string, string> {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= MEMORY_BYTES ? { TMPDIR: MEMORY } : {};
  } catch {
    return {};
  }
}
const reports = mkdtempSync(join(tmpdir(), 'backoffice-tests-'));

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

function step(name: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  process.stdout.write(`\n— ${name}\n`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...scratch(), ...env },
  });
  process.stdout.write(`— ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  return status === 0;
}

/** A suite that left no report, or failed outside its tests, counts as one failure. */
function counted(ok: boolean, read: () => Count): Count {
  const count = readOr(read, { passed: 0, failed: 0, skipped: 0 });
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readOr(read: () => Count, fallback: Count): Count {
  try {
    return read();
  } catch {
    return fallback;
  }
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});
const browserReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});
const json = (file: string): unknown => JSON.parse(readFileSync(join(reports, file), 'utf8'));

function runCheck(): Count {
  const ok = step('check', ['tests/check.ts']);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function runVitest(): Count {
  const ok = step('unit, contract, sync, analytics, reports, sandbox', [
    'node_modules/vitest/vitest.mjs',
    'run',
    // The checks have run these.
    '--exclude=tests/architecture/**',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ]);
  return counted(ok, () => {
    const found = vitestReport.parse(json('vitest.json'));
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests,
    };
  });
}

function runBrowser(): Count {
  if (!step('browser', ['tests/support/install-chromium.ts'])) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const ok = step(
    'screens in a browser, and in the desktop on its stand-in',
    ['node_modules/@playwright/test/cli.js', 'test'],
    {
      PLAYWRIGHT_JSON: join(reports, 'browser.json'),
    },
  );
  return counted(ok, () => {
    const { stats } = browserReport.parse(json('browser.json'));
    if (stats.flaky > 0)
      process.stdout.write(`\nflaky, passed when played again: ${stats.flaky}\n`);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    };
  });
}

const counts = [runCheck(), runVitest(), runBrowser()];
if (findElectron() === null) {
  process.stdout.write(
    '\nnot run: the same screens in Electron itself (its program is not here)\n',
  );
}
rmSync(reports, { recursive: true, force: true });
const sum = (pick: (count: Count) => number): number => counts.map(pick).reduce((a, b) => a + b, 0);
const failed = sum((count) => count.failed);
const skipped = sum((count) => count.skipped);
const tail = skipped > 0 ? `, ${skipped} skipped` : '';
process.stdout.write(`\n${sum((count) => count.passed)} passed, ${failed} failed${tail}\n`);
process.exitCode = failed === 0 ? 0 : 1;
