import { readFileSync } from 'node:fs';
import { translate } from '../../../../../shared/i18n/translate.ts';
import { UsageError } from '../../../launch/usage-error.ts';
import { required } from '../../args.ts';
import type { Command } from '../../command.ts';

/** `figures --as-of <day>` tells what stands; `figures import <file>` brings more, `--dry-run` only tries. */
export const figures: Command = async ({ options, words, language, client }) => {
  if (words[0] !== 'import') {
    const day = required(options['as-of'], '--as-of');
    const found = await (await client()).figures.list({ day });
    return {
      json: found,
      lines: found.figures.map(({ figure, province, from, value, source }) =>
        [figure, province, from, value, source].join('\t'),
      ),
    };
  }
  const text = readText(required(words[1], '<file>'));
  const engine = await client();
  const done = await engine.figures.import({ text, isTrial: options['dry-run'] });
  const faults = done.faults.map(({ code, row, field, params }) => {
    const value = params.value === undefined ? '' : ` ${params.value}`;
    return `#${row} ${field}: ${code}${value}`;
  });
  return {
    json: done,
    lines: [...faults, translate('cli.figures', language, { rows: done.rows })],
    exitCode: done.faults.length === 0 ? 0 : 3,
  };
};

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError('cli.bad_file', { file });
  }
}
