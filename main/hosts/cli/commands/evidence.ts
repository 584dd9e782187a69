import { translate } from '../../../../shared/i18n/translate.ts';
import { examinePack } from '../../../engine/examine.ts';
import { UsageError } from '../../launch/usage-error.ts';
import { required } from '../args.ts';
import type { Command } from '../command.ts';

/** `evidence verify <zip> [<seal>]` finds an altered byte; the seal is what its maker wrote down elsewhere. */
export const evidence: Command = async ({ words, language }) => {
  if (words[0] !== 'verify') {
    throw new UsageError('cli.unknown_command', { command: `evidence ${words[0] ?? ''}`.trim() });
  }
  const file = required(words[1], '<zip>');
  const verdict = read(file, words[2] ?? null);
  const faults = verdict.faults.map(({ code, where }) =>
    translate(`cli.evidence_${code}`, language, { where }),
  );
  const { requests, files, seal } = verdict;
  const sound = translate('cli.evidence_sound', language, { requests, files, seal: seal ?? '' });
  return {
    json: verdict,
    lines: faults.length === 0 ? [sound] : faults,
    exitCode: faults.length === 0 ? 0 : 3,
  };
};

function read(file: string, seal: string | null) {
  try {
    return examinePack(file, seal);
  } catch {
    throw new UsageError('cli.bad_file', { file });
  }
}
