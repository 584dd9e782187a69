import { UsageError } from '../../../launch/usage-error.ts';
import type { Command } from '../../command.ts';
import { closeDay, explainLine } from './commission-lines.ts';
import { listRules } from './commission-rules.ts';
import { simulateDraft } from './commission-simulate.ts';

const verbs: Readonly<Record<string, Command>> = {
  rules: listRules,
  explain: explainLine,
  close: closeDay,
  simulate: simulateDraft,
};

/** `commission rules [--as-of D] [--import]`, `commission explain <line>`, `commission close <day> [--dry-run]`, `commission simulate <file>`. */
export const commission: Command = async (call) => {
  const [verb = '', ...words] = call.words;
  const run = verbs[verb];
  if (run === undefined) {
    throw new UsageError('cli.unknown_command', { command: `commission ${verb}`.trim() });
  }
  return run({ ...call, words });
};
