import { join, resolve } from 'node:path';
import { app } from 'electron';
import { LINK_SCHEME, routeOfLink } from './desk/deep-link.ts';

const PROFILE = '--profile';
const PASSPHRASE = '--profile-passphrase-file';

export interface BootArgs {
  profile: string;
  /** Where the passphrase of an encrypted profile stands; null where the keyring has its key. */
  passphraseFile: string | null;
  /** What the system asks us to show; null where it only starts us. */
  route: string | null;
}

/** Chromium puts switches of its own among ours, so these are looked for, not parsed. */
export function readBootArgs(argv: readonly string[]): BootArgs {
  const asked = after(argv, PROFILE);
  const passphraseFile = after(argv, PASSPHRASE);
  return {
    profile: asked === null ? join(app.getPath('userData'), 'profile') : resolve(asked),
    passphraseFile: passphraseFile === null ? null : resolve(passphraseFile),
    route: routeIn(argv),
  };
}

function after(argv: readonly string[], name: string): string | null {
  const word = argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined;
  return word === undefined || word.startsWith('-') ? null : word;
}

export function routeIn(argv: readonly string[]): string | null {
  return routeOfLink(argv.find((word) => word.startsWith(`${LINK_SCHEME}:`)) ?? '');
}

export function argsOf(profile: string): string[] {
  return [PROFILE, profile];
}
