import { formatInstant } from '../../../../shared/i18n/format.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import { UsageError } from '../../launch/usage-error.ts';
import type { Command } from '../command.ts';

/** `backup` makes one; `backup list` shows what there is, newest first. */
export const backup: Command = async ({ words, language, client }) => {
  const [verb = 'create'] = words;
  if (verb !== 'create' && verb !== 'list') throw new UsageError('cli.usage');
  const { backups } = await client();
  const found = verb === 'list' ? await backups.list() : [await backups.create()];
  return {
    json: found.map((one) => ({ ...one, madeAt: instantToIso(one.madeAt) })),
    lines: found.flatMap(({ name, madeAt, rows, bytes, lost }) => {
      const at = formatInstant(madeAt, language);
      const gone = { name, count: lost.length, files: lost.join(', ') };
      return [
        translate('cli.backup', language, { name, rows, bytes, at }),
        ...(lost.length > 0 ? [translate('cli.backup_lost', language, gone)] : []),
      ];
    }),
  };
};
