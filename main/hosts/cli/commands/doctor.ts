import type { ProvisionCheck } from '../../../../shared/contract/provision.contract.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../engine/engine.ts';
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
  const found = examine(call.profile, await call.key());
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
  const kit = connection === null || !ok ? null : await checkKit(engine);
  return {
    json: { ok, profile: call.profile, checks, kit },
    lines: [
      ...checks.map((one) => translate('cli.check', call.language, { ...one })),
      ...(kit === null ? [] : kitLines(kit, call.language)),
    ],
    exitCode: ok ? 0 : 4,
  };
};

/** Null where the key is not known now: what the central has cannot be asked then. */
async function checkKit(engine: AppClient): Promise<ProvisionCheck | null> {
  try {
    return await engine.provision.check();
  } catch {
    return null;
  }
}

/** What this central was not prepared for, and what stands in for it. */
function kitLines({ features }: ProvisionCheck, language: Language): string[] {
  return features
    .filter(({ state }) => state !== 'ready')
    .map(({ feature, state, lacks }) =>
      translate('cli.provision_feature', language, {
        state: translate(`provision.check_${state}`, language),
        feature: translate(`provision.for_${feature}`, language),
        without: translate(`provision.without_${feature}`, language),
        lacks: lacks.join(', '),
      }),
    );
}

function check(name: string, ok: boolean, detail: string): Check {
  return { name, state: ok ? 'ok' : 'failed', detail };
}
