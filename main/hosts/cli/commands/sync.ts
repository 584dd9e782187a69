import { setTimeout as wait } from 'node:timers/promises';
import { isErrorCode } from '../../../../shared/contract/errors.ts';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../engine/engine.ts';
import { readPassword } from '../../launch/password-file.ts';
import type { Command } from '../command.ts';

const POLL_MS = 200;
const EXIT_FAULT = 4;

/** One whole cycle of our own: one that was already running is waited for first. */
export const sync: Command = async ({ options, language, client }) => {
  const passphraseFile = options['passphrase-file'];
  const engine = await client();
  if (passphraseFile !== undefined) {
    await engine.connection.unlock({ passphrase: readPassword(passphraseFile) });
  }
  const cycle = await runCycle(engine);
  const summary = {
    outcome: cycle?.outcome ?? null,
    rowsRead: cycle?.rowsRead ?? 0,
    rowsChanged: cycle?.rowsChanged ?? 0,
    seconds: ((cycle?.endedAt ?? 0) - (cycle?.startedAt ?? 0)) / 1_000,
    error: cycle?.error ?? null,
  };
  const line =
    summary.error !== null && isErrorCode(summary.error.code)
      ? translate(summary.error.code, language, summary.error.params)
      : translate('cli.synced', language, {
          read: summary.rowsRead,
          changed: summary.rowsChanged,
          seconds: summary.seconds,
        });
  const exitCode = summary.outcome === 'done' ? 0 : EXIT_FAULT;
  return { json: summary, lines: [line], exitCode };
};

async function runCycle(engine: AppClient): Promise<SyncStatus['lastCycle']> {
  for (;;) {
    const { started } = await engine.sync.start();
    const ended = await untilIdle(engine);
    if (started) return ended.lastCycle;
  }
}

async function untilIdle(engine: AppClient): Promise<SyncStatus> {
  for (;;) {
    const status = await engine.sync.status();
    if (!status.running) return status;
    await wait(POLL_MS);
  }
}
