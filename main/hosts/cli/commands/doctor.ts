import { translate } from '../../../../shared/i18n/translate.ts';
import { examine } from '../../../engine/examine.ts';
import { explain } from '../../launch/explain.ts';
import type { Command } from '../command.ts';

interface Check {
  name: string;
  state: 'ok' | 'failed' | 'skipped';
  detail: string;
}

/** Looks, tests the connection with the kept secret, and changes nothing. */
export const doctor: Command = async (call) => {
  const engine = await call.client();
  const found = examine(call.profile);
  const { schema } = found;
  const checks: Check[] = [
    { name: 'versions', state: 'ok', detail: `${found.app}, Node ${found.node}` },
    { name: 'sqlite', state: 'ok', detail: found.sqlite },
    check('integrity', found.integrity === 'ok', found.integrity),
    check('permissions', found.exposed.length === 0, found.exposed.join(', ') || '0700'),
    check('schema', schema.found === schema.known, `${schema.found}/${schema.known}`),
  ];
  const { connection } = found;
  if (connection === null) {
    checks.push({ name: 'connection', state: 'skipped', detail: '–' });
  } else {
    try {
      const { ok, steps } = await engine.connection.test(connection);
      const bad = steps.filter(({ state }) => state === 'failed' || state === 'warning');
      const detail = bad.map(({ step, code }) => `${step}: ${code}`).join(', ') || connection.url;
      checks.push(check('connection', ok, detail));
    } catch (error) {
      checks.push(check('connection', false, explain(error, call.language).message));
    }
  }
  const ok = checks.every(({ state }) => state !== 'failed');
  return {
    json: { ok, profile: call.profile, checks },
    lines: checks.map((one) => translate('cli.check', call.language, { ...one })),
    exitCode: ok ? 0 : 4,
  };
};

function check(name: string, ok: boolean, detail: string): Check {
  return { name, state: ok ? 'ok' : 'failed', detail };
}
