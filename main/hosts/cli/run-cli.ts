import { translate } from '../../../shared/i18n/translate.ts';
import { explain } from '../launch/explain.ts';
import { DEFAULT_SIZE, profileFolder } from '../launch/profile-folder.ts';
import { keyOfProfile } from '../launch/profile-key.ts';
import { centralOf } from '../launch/start-args.ts';
import { UsageError } from '../launch/usage-error.ts';
import { type CliArgs, languageOf, parseCliArgs } from './args.ts';
import type { Command, Outcome } from './command.ts';
import { type Reached, reach } from './reach.ts';

/** Each is loaded when it is asked for: a command line starts anew every time. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  connect: async () => (await import('./commands/connect.ts')).connect,
  unlock: async () => (await import('./commands/unlock.ts')).unlock,
  sync: async () => (await import('./commands/sync.ts')).sync,
  status: async () => (await import('./commands/status.ts')).status,
  outbox: async () => (await import('./commands/outbox.ts')).outbox,
  edit: async () => (await import('./commands/edit.ts')).edit,
  metric: async () => (await import('./commands/metric.ts')).metric,
  figures: async () => (await import('./commands/lists/figures.ts')).figures,
  import: async () => (await import('./commands/lists/import.ts')).importList,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  report: async () => (await import('./commands/report.ts')).report,
  provision: async () => (await import('./commands/provision.ts')).provision,
  commission: async () => (await import('./commands/commission/commission.ts')).commission,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  open: async () => (await import('./commands/open.ts')).open,
};

/** One command to its end: its answer on standard output, a failure on standard error. Resolves to the exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  const asJson = argv.includes('--json');
  try {
    const outcome = await runCommand(parseCliArgs(argv), language);
    const text = asJson ? JSON.stringify(outcome.json) : outcome.lines.join('\n');
    process.stdout.write(`${text}\n`);
    return outcome.exitCode ?? 0;
  } catch (error) {
    const { exitCode, ...told } = explain(error, language);
    process.stderr.write(`${asJson ? JSON.stringify({ error: told }) : told.message}\n`);
    if (exitCode === 2 && !asJson) process.stderr.write(`${translate('cli.usage', language)}\n`);
    return exitCode;
  }
}

async function runCommand(args: CliArgs, language: 'id' | 'en'): Promise<Outcome> {
  if (args.options.help) {
    const usage = translate('cli.usage', language);
    return { json: { usage }, lines: [usage] };
  }
  const [name = '', ...words] = args.positionals;
  const load = commands[name];
  if (load === undefined) throw new UsageError('cli.unknown_command', { command: name });
  const profile = profileOf(args);
  const reached: Reached[] = [];
  const { encrypted, 'profile-passphrase-file': file } = args.options;
  const sealed = { profile, encrypted, passphraseFile: file ?? null, language };
  let asked: ReturnType<typeof keyOfProfile> | undefined;
  const key = () => {
    asked ??= keyOfProfile(sealed);
    return asked;
  };
  const client = async () => {
    const [found = await reach({ profile, key }, args.options['pin-file'])] = reached;
    reached[0] = found;
    return found.client;
  };
  try {
    const command = await load();
    return await command({ options: args.options, words, profile, language, client, key });
  } finally {
    await reached[0]?.close();
  }
}

/** Where `npm start` with the same choice keeps it. */
function profileOf({ options }: CliArgs): string {
  const { profile, url } = options;
  const bound = profile !== undefined || url === undefined ? DEFAULT_SIZE : centralOf(options, url);
  return profileFolder(profile, bound);
}
