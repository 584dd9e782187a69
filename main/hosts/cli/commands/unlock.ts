import { translate } from '../../../../shared/i18n/translate.ts';
import { readPassword } from '../../launch/password-file.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

/** For an app that runs without a window: its sync goes on from here. */
export const unlock: Command = async ({ options, language, client }) => {
  const passphrase = readPassword(required(options['passphrase-file'], '--passphrase-file'));
  const { connection } = await client();
  const { url, login } = await connection.unlock({ passphrase });
  return { json: { url, login }, lines: [translate('cli.unlocked', language, { url, login })] };
};
