import { parseArgs } from 'node:util';
import type { Language } from '../../../shared/i18n/keys.ts';
import { UsageError } from '../launch/usage-error.ts';

const OPTIONS = {
  profile: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  lang: { type: 'string' },
  url: { type: 'string' },
  db: { type: 'string' },
  login: { type: 'string' },
  'password-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'pin-file': { type: 'string' },
  'profile-passphrase-file': { type: 'string' },
  encrypted: { type: 'boolean', default: false },
  company: { type: 'string' },
  replace: { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  assign: { type: 'string' },
  'with-data': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  compare: { type: 'string' },
  top: { type: 'string' },
  filter: { type: 'string', multiple: true },
  period: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  import: { type: 'boolean', default: false },
  project: { type: 'boolean', default: false },
  'as-if': { type: 'string' },
} as const;

export function parseCliArgs(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    return { options: values, positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : argv.join(' ');
    throw new UsageError('cli.bad_option', { reason });
  }
}

export type CliArgs = ReturnType<typeof parseCliArgs>;

/** Read before anything is parsed, so that even a wrong command is explained in the language asked for. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const asked = at === -1 ? argv.find((one) => one.startsWith('--lang='))?.slice(7) : argv[at + 1];
  return asked === 'en' ? 'en' : 'id';
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError('cli.missing_option', { option });
  return value;
}
