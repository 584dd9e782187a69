import { translate } from '../../../../shared/i18n/translate.ts';
import { readPassword } from '../../launch/password-file.ts';
import { centralOf } from '../../launch/start-args.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

export const connect: Command = async ({ options, profile, language, client }) => {
  const central = centralOf(options, required(options.url, '--url'));
  const secret = readPassword(central.passwordFile);
  const kept = howToKeep(options['passphrase-file'], central.passwordFile);
  const engine = await client();
  const saved = await engine.connection.save({
    url: central.url,
    db: central.db,
    login: central.login,
    secret,
    companyId: central.company,
    ...kept,
    replace: options.replace,
  });
  const { url, userName: user, role, company } = saved;
  const line = translate('cli.connected', language, {
    url,
    user,
    role,
    company: company.name,
    profile,
  });
  return { json: { ...saved, profile }, lines: [line] };
};

/** Sealed by a passphrase where one is given; else the user's own file is read again at each start. */
function howToKeep(passphraseFile: string | undefined, secretPath: string) {
  return passphraseFile === undefined
    ? ({ keep: 'file', secretPath } as const)
    : ({ keep: 'passphrase', passphrase: readPassword(passphraseFile) } as const);
}
