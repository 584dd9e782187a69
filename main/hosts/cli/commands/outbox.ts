import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { outboxTexts } from '../../../../shared/i18n/areas/outbox.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import type { Command } from '../command.ts';

const SHOWN = 500;

/** What is not on the central yet, oldest first. */
export const outbox: Command = async ({ language, client }) => {
  const engine = await client();
  const { rows, ...counts } = await engine.outbox.list({ which: 'open', limit: SHOWN });
  return {
    json: { ...counts, messages: rows.map(describe) },
    lines: [
      translate('cli.outbox', language, {
        waiting: counts.waiting,
        conflicts: counts.conflicts,
        refused: counts.refused,
      }),
      ...rows.map(({ id, entity, title, centralId, state }) =>
        translate('cli.outbox_message', language, {
          id,
          entity,
          record: title ?? `#${centralId ?? '-'}`,
          state: outboxTexts[`outbox.state_${state}`][language],
        }),
      ),
    ],
  };
};

function describe(message: OutboxMessage) {
  return { ...message, createdAt: instantToIso(message.createdAt) };
}
