import { setTimeout as wait } from 'node:timers/promises';
import { isErrorCode } from '../../../../shared/contract/errors.ts';
import { roles } from '../../../../shared/contract/permissions.ts';
import type { ProvisionRun } from '../../../../shared/contract/provision.contract.ts';
import type {
  ProvisionAssignment,
  ProvisionPlan,
} from '../../../../shared/contract/provision-plan.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../engine/engine.ts';
import { readPassword } from '../../launch/password-file.ts';
import { UsageError } from '../../launch/usage-error.ts';
import { required } from '../args.ts';
import type { Command, CommandCall, Outcome } from '../command.ts';

const POLL_MS = 100;
const EXIT_UNREVIEWED = 2;
const EXIT_REFUSED = 3;
const EXIT_FAULT = 4;

/** Plans by reading; changes a central only with --yes, and then exactly what was just printed. */
export const provision: Command = async (call) => {
  const { options, language } = call;
  const direction = directionOf(options);
  const login = required(options.login, '--login');
  const secret = readPassword(required(options['password-file'], '--password-file'));
  const assign = assignmentsOf(options.assign);
  const engine = await call.client();
  const plan = await engine.provision.plan({ login, secret, direction, assign });
  const shown = linesOf(plan, language);
  if (options.plan || plan.changes === 0 || plan.conflicts > 0) {
    return { json: plan, lines: shown, exitCode: plan.conflicts > 0 ? EXIT_REFUSED : 0 };
  }
  if (!options.yes) {
    const lines = [...shown, translate('cli.provision_review', language)];
    return { json: plan, lines, exitCode: EXIT_UNREVIEWED };
  }
  const { hash } = plan;
  if (direction === 'apply') await engine.provision.apply({ login, secret, hash, assign });
  else {
    const withData = options['with-data'] ?? null;
    await engine.provision.remove({ login, secret, hash, withData });
  }
  return outcomeOf({ plan, shown, run: await untilEnded(engine) }, language);
};

function directionOf(options: CommandCall['options']): 'apply' | 'remove' {
  const chosen = [options.plan, options.apply, options.remove].filter(Boolean).length;
  const wantsBoth = options.apply && options.remove;
  if (chosen === 0 || wantsBoth) {
    throw new UsageError('cli.missing_option', { option: '--plan | --apply | --remove' });
  }
  return options.remove ? 'remove' : 'apply';
}

/** `--assign rina=finance,budi=operations` */
function assignmentsOf(text: string | undefined): ProvisionAssignment[] {
  if (text === undefined) return [];
  return text.split(',').map((pair) => {
    const at = pair.lastIndexOf('=');
    const role = roles.find((one) => one === pair.slice(at + 1).trim());
    const login = pair.slice(0, at).trim();
    if (role === undefined || at < 1 || login === '') {
      throw new UsageError('cli.bad_option', { reason: `--assign ${pair}` });
    }
    return { login, role };
  });
}

function linesOf({ rows, holds, ...plan }: ProvisionPlan, language: Language): string[] {
  const { url, db } = plan.central;
  return [
    ...rows.flatMap(({ state, target, what, note }) => {
      const told = {
        state: translate(`provision.state_${state}`, language).padEnd(20),
        target,
        what,
      };
      const line = translate('cli.provision_row', language, told);
      if (note === null || !isErrorCode(note.code)) return [line];
      const why = translate(note.code, language, note.params);
      return [line, translate('cli.provision_note', language, { note: why })];
    }),
    ...holds.map(({ what, rows: held }) =>
      translate('provision.remove_holds', language, { held: `${what}: ${held}` }),
    ),
    translate('cli.provision_sum', language, {
      changes: plan.changes,
      conflicts: plan.conflicts,
      hash: plan.hash,
      url,
      db,
    }),
  ];
}

async function untilEnded(engine: AppClient): Promise<ProvisionRun> {
  for (;;) {
    const { run } = await engine.provision.state();
    if (run !== null && run.state !== 'running') return run;
    await wait(POLL_MS);
  }
}

function outcomeOf(
  { plan, shown, run }: { plan: ProvisionPlan; shown: readonly string[]; run: ProvisionRun },
  language: Language,
): Outcome {
  const { done, total, current, error } = run;
  const state = run.state === 'running' ? 'interrupted' : run.state;
  const params = { done, total, step: current ?? '–' };
  const why =
    error !== null && isErrorCode(error.code)
      ? [translate(error.code, language, error.params)]
      : [];
  return {
    json: { plan, run },
    lines: [...shown, translate(`provision.run_${state}`, language, params), ...why],
    exitCode: state === 'done' ? 0 : EXIT_FAULT,
  };
}
