import { Refusal } from '../../../../shared/contract/errors.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { openInBrowser } from '../../launch/browser.ts';
import type { Command } from '../command.ts';
import { linkOwner } from '../owner-link.ts';

export const open: Command = async ({ profile, language }) => {
  const link = await linkOwner(profile);
  if (link === null) throw new Refusal('host.not_running', { folder: profile });
  const url = await link.launchUrl();
  openInBrowser(profile, url);
  return { json: { url }, lines: [translate('cli.opened', language, { url })] };
};
