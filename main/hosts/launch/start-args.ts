import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isBusinessDay } from '../../../shared/kernel/business-day.ts';
import {
  type CentralName,
  DEFAULT_SIZE,
  profileFolder,
  type SandboxSize,
  sandboxSizes,
} from './profile-folder.ts';
import { UsageError } from './usage-error.ts';

export interface CentralArgs extends CentralName {
  passwordFile: string;
}

export interface StartArgs {
  profile: string;
  port: number;
  open: boolean;
  size: SandboxSize;
  asOf: string | null;
  /** The sandbox as a plain Odoo, to be prepared from the app. */
  bare: boolean;
  encrypted: boolean;
  passphraseFile: string | null;
  /** Null is the sandbox. */
  central: CentralArgs | null;
}

const OPTIONS = {
  'no-open': { type: 'boolean', default: false },
  profile: { type: 'string' },
  port: { type: 'string', default: '0' },
  size: { type: 'string', default: DEFAULT_SIZE },
  'as-of': { type: 'string' },
  bare: { type: 'boolean', default: false },
  central: { type: 'string' },
  db: { type: 'string' },
  login: { type: 'string' },
  'password-file': { type: 'string' },
  company: { type: 'string' },
  encrypted: { type: 'boolean', default: false },
  'profile-passphrase-file': { type: 'string' },
} as const;

export function parseStartArgs(argv: readonly string[]): StartArgs {
  const values = parse(argv);
  const size = sandboxSizes.find((one) => one === values.size);
  if (size === undefined) throw wrong(`--size ${values.size}`);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isBusinessDay(asOf)) throw wrong(`--as-of ${asOf}`);
  const central = values.central === undefined ? null : centralOf(values, values.central);
  return {
    profile: profileFolder(values.profile, central ?? size),
    port: wholeNumber(values.port, { option: '--port', from: 0, to: 65_535 }),
    open: !values['no-open'],
    size,
    asOf,
    bare: values.bare,
    encrypted: values.encrypted,
    passphraseFile: values['profile-passphrase-file'] ?? null,
    central,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : argv.join(' '));
  }
}

export interface CentralOptions {
  db?: string | undefined;
  login?: string | undefined;
  'password-file'?: string | undefined;
  company?: string | undefined;
}

export function centralOf(options: CentralOptions, url: string): CentralArgs {
  const { db, login, company, 'password-file': file } = options;
  if (db === undefined) throw new UsageError('cli.missing_option', { option: '--db' });
  if (login === undefined) throw new UsageError('cli.missing_option', { option: '--login' });
  if (file === undefined) {
    throw new UsageError('cli.missing_option', { option: '--password-file' });
  }
  const id = { option: '--company', from: 1, to: 2_147_483_647 };
  return {
    url,
    db,
    login,
    passwordFile: resolve(file),
    company: company === undefined ? null : wholeNumber(company, id),
  };
}

function wholeNumber(
  text: string,
  { option, from, to }: { option: string; from: number; to: number },
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= from && value <= to)) throw wrong(`${option} ${text}`);
  return value;
}

function wrong(reason: string): UsageError {
  return new UsageError('cli.bad_option', { reason });
}
