import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { translate } from '../../../../shared/i18n/translate.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import { UsageError } from '../../launch/usage-error.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

const FORMATS = ['xlsx', 'csv'] as const;

export const report: Command = async (call) => {
  const [verb, ...words] = call.words;
  if (verb === 'list') return list(call);
  if (verb === 'run') return run({ ...call, words });
  throw new UsageError('cli.usage');
};

const list: Command = async ({ language, client }) => {
  const engine = await client();
  const reports = await engine.reports.list();
  return {
    json: reports,
    lines: reports.map(({ id, name, formats }) => `${id}\t${name[language]}\t${formats.join(',')}`),
  };
};

/** Made in the profile's export folder as from the screen, then copied to where it was asked for. */
const run: Command = async ({ options, words, language, client }) => {
  const id = required(words[0], '<id>');
  const period = required(options.period, '--period');
  const formats = formatsOf(options.format ?? 'xlsx');
  const folder = resolve(required(options.out, '--out'));
  const engine = await client();
  const made = await engine.reports.run({ id, period, formats, language });
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const { name, mime, bytes, rows } of made.files) {
    const { data } = await engine.exports.get({ name });
    const file = join(folder, name);
    write(file, new Uint8Array(await data.arrayBuffer()));
    files.push({ file, mime, bytes, rows });
  }
  return {
    json: { id, period, asOf: made.asOf === null ? null : instantToIso(made.asOf), files },
    lines: files.map(({ file, rows }) => translate('cli.files', language, { file, rows })),
  };
};

function formatsOf(text: string) {
  return text.split(',').map((asked) => {
    const format = FORMATS.find((one) => one === asked);
    if (format === undefined) {
      throw new UsageError('cli.bad_option', { reason: `--format ${asked}` });
    }
    return format;
  });
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch {
    throw new UsageError('cli.file_exists', { file });
  }
}
