import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { type FileKey, findProfileKey } from '../../engine/profile-key.ts';
import { readPassword } from './password-file.ts';

export interface ProfileKeyArgs {
  profile: string;
  /** Where the passphrase stands; typed at the terminal where there is none. */
  passphraseFile: string | null;
  /** A profile that is not there yet is made encrypted. */
  encrypted: boolean;
  language: Language;
}

/** Null for a plain profile. */
export function keyOfProfile(args: ProfileKeyArgs): Promise<FileKey | null> {
  const { profile, encrypted } = args;
  return findProfileKey({ profile, encrypted, passphrase: () => passphraseOf(args) });
}

async function passphraseOf({ profile, passphraseFile, language }: ProfileKeyArgs) {
  if (passphraseFile !== null) return readPassword(passphraseFile);
  if (!process.stdin.isTTY) throw new Refusal('profile.sealed', { folder: profile });
  return typedAt(translate('start.profile_passphrase', language));
}

/** Nothing of what is typed is shown. */
function typedAt(question: string): Promise<string> {
  process.stdout.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  return new Promise((resolve) => {
    terminal.question('', (typed) => {
      terminal.close();
      process.stdout.write('\n');
      resolve(typed);
    });
  });
}
