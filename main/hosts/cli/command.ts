import type { Language } from '../../../shared/i18n/keys.ts';
import type { AppClient } from '../../engine/engine.ts';
import type { FileKey } from '../../engine/profile-key.ts';
import type { CliArgs } from './args.ts';

export interface CommandCall {
  options: CliArgs['options'];
  /** What follows the command's own name. */
  words: readonly string[];
  profile: string;
  language: Language;
  /** Opens the engine, or finds who has; closed when the command ends. */
  client(): Promise<AppClient>;
  /** Of the profile's database, asked for once: for the engine, and for a command that reads the file itself. */
  key(): Promise<FileKey | null>;
}

export interface Outcome {
  /** The whole of standard output with --json. */
  json: unknown;
  lines: readonly string[];
  exitCode?: number;
}

export type Command = (call: CommandCall) => Promise<Outcome>;
