import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveHttp } from '../../main/hosts/http/server.ts';
import { openEngine } from '../support/open-engine.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProfile } from '../support/temp-engine.ts';

const PIN = '482913';
let profile: string;
let remove: () => void;
let pinFile: string;
let wrongFile: string;
beforeEach(async () => {
  ({ profile, remove } = tempProfile());
  pinFile = join(profile, 'pin');
  wrongFile = join(profile, 'wrong');
  writeFileSync(pinFile, PIN, { mode: 0o600 });
  writeFileSync(wrongFile, '000999', { mode: 0o600 });
  const engine = await openEngine({ profile, readers: 1 });
  await engine.client('window').lock.set({ current: null, next: PIN });
  await engine.close();
});
afterEach(() => remove());

const metric = (...more: string[]) =>
  runCli('backup', '--profile', profile, '--json', ...more).then(
    ({ exitCode, stdout, stderr }) => ({
      exitCode,
      text: stdout + stderr,
    }),
  );

test('a locked profile refuses the command line, and takes the PIN from a file for one command', async () => {
  expect((await metric()).text).toContain('lock.locked');
  expect((await metric('--pin-file', wrongFile)).text).toContain('lock.wrong');
  expect((await metric('--pin-file', pinFile)).exitCode).toBe(0);
  expect((await metric()).text).toContain('lock.locked');
});

test('while a window has the profile open, it is opened in the window only', async () => {
  const engine = await openEngine({ profile, readers: 1 });
  const host = await serveHttp({ engine, files: new Map(), port: 0 });
  expect((await metric('--pin-file', pinFile)).text).toContain('lock.locked');
  await host.close();
  await engine.close();
});
