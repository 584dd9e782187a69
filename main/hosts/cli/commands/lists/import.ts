import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type ImportKind,
  importKind,
  importKinds,
} from '../../../../../shared/contract/import-rows.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { translate } from '../../../../../shared/i18n/translate.ts';
import type { AppClient } from '../../../../engine/engine.ts';
import { UsageError } from '../../../launch/usage-error.ts';
import { required } from '../../args.ts';
import type { Command } from '../../command.ts';

/** A request is shorter than a list. */
const PART_BYTES = 1_200_000;
const SHOWN = 500;

/** `import vendors|certificates <file>` saves what is certain, and leaves the rest; `--dry-run` only tells. */
export const importList: Command = async ({ options, words, language, client }) => {
  const kind = kindOf(required(words[0], importKinds.join('|')));
  const path = required(words[1], '<file>');
  const bytes = readBytes(path);
  const engine = await client();
  const upload = await bring(engine, bytes);
  const choices = { upload, fileName: basename(path), kind };
  const { digest, counts } = await engine.imports.preview({ ...choices, limit: 1 });
  const asked = { ...choices, which: 'rejected' as const, limit: SHOWN };
  const { rows, total } = await engine.imports.preview(asked);
  const isWritten = !options['dry-run'] && counts.new + counts.changes > 0;
  const done = isWritten ? await engine.imports.commit({ ...choices, digest }) : null;
  return {
    json: { counts, rejected: rows, committed: done?.uuid ?? null },
    lines: [
      ...rows.flatMap((row) => linesOf(row.faults, language)),
      ...(total > rows.length ? [`+${total - rows.length}`] : []),
      translate(done === null ? 'cli.import_dry' : 'cli.import_done', language, counts),
    ],
    exitCode: counts.rejected + counts.decide === 0 ? 0 : 3,
  };
};

function linesOf(
  faults: readonly { code: string; row: number; field: string }[],
  language: Language,
): string[] {
  return faults.map(({ code, row, field }) =>
    translate('cli.import_fault', language, { row, field, code }),
  );
}

function kindOf(word: string): ImportKind {
  const { data } = importKind.safeParse(word);
  if (data === undefined)
    throw new UsageError('cli.unknown_command', { command: `import ${word}` });
  return data;
}

async function bring(engine: AppClient, bytes: Buffer): Promise<string> {
  const upload = randomUUID();
  for (let part = 0; part * PART_BYTES < Math.max(1, bytes.byteLength); part += 1) {
    const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await engine.imports.putPart({ upload, part, base64: piece.toString('base64') });
  }
  return upload;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError('cli.bad_file', { file });
  }
}
