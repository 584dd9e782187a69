import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { type Instant, instantToIso } from '../../../../shared/kernel/instant.ts';
import type { Command } from '../command.ts';

export const status: Command = async ({ language, client }) => {
  const engine = await client();
  const { entities, outbox, running, asOf, lastCycle } = await engine.sync.status();
  const never = translate('cli.never', language);
  return {
    json: {
      running,
      asOf: isoOf(asOf),
      entities: Object.fromEntries(entities.map((entity) => [entity.entity, describe(entity)])),
      outbox,
      lastCycle,
    },
    lines: entities.map(({ label, replica, central, asOf: at }) =>
      translate('cli.entity', language, {
        entity: label[language],
        replica,
        central: central ?? '?',
        asOf: at === null ? never : formatInstant(at, language),
      }),
    ),
  };
};

function describe({ state, replica, central, asOf, quarantined, error }: EntityStatus) {
  return { state, replica, central, asOf: isoOf(asOf), quarantined, error };
}

function isoOf(at: Instant | null): string | null {
  return at === null ? null : instantToIso(at);
}
