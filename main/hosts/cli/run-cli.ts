import { translate } from '../../../shared/i18n/translate.ts';
import { explain } from '../launch/explain.ts';
import { DEFAULT_SIZE, profileFolder } from '../launch/profile-folder.ts';
import { centralOf } from '../launch/start-args.ts';
import { UsageError } from '../launch/usage-error.ts';
import { type CliArgs, languageOf, parseCliArgs } from './args.ts';
import type { Command, Outcome } from './command.ts';
import { connect } from './commands/connect.ts';
import { doctor } from './commands/doctor.ts';
import { metric } from './commands/metric.ts';
import { open } from './commands/open.ts';
import { report } from './commands/report.ts';
import { status } from './commands/status.ts';
import { sync } from './commands/sync.ts';
import { type Reached, reach } from './reach.ts';

const commands: Readonly<Record<string, Command>> = {
  connect,
  sync,
  status,
  metric,
  report,
  doctor,
  open,
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
  const [name = '', ...words] = args.positionals;
  const command = commands[name];
  if (command === undefined) throw new UsageError('cli.unknown_command', { command: name });
  const profile = profileOf(args);
  let reached: Reached | null = null;
  const client = async () => {
    reached ??= await reach(profile);
    return reached.client;
  };
  try {
    return await command({ options: args.options, words, profile, language, client });
  } finally {
    await closeReached(reached);
  }
}

async function closeReached(reached: Reached | null): Promise<void> {
  await reached?.close();
}

/** Where `npm start` with the same choice keeps it. */
function profileOf({ options }: CliArgs): string {
  const { profile, url } = options;
  const bound = profile !== undefined || url === undefined ? DEFAULT_SIZE : centralOf(options, url);
  return profileFolder(profile, bound);
}
