import { translate } from '../../../../shared/i18n/translate.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

/** Brings a backup back; what it replaces stays in the profile under the name that is told. */
export const restore: Command = async ({ words, language, client }) => {
  const name = required(words[0], '<name>');
  const { backups } = await client();
  const { replaced, lost } = await backups.restore({ name });
  return {
    json: { restored: name, replaced, lost },
    lines: [
      translate('cli.restored', language, { name, replaced }),
      ...(lost.length > 0
        ? [
            translate('cli.backup_lost', language, {
              ...{ name, count: lost.length, files: lost.join(', ') },
            }),
          ]
        : []),
    ],
  };
};
