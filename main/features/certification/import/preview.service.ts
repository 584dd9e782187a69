import type { ImportRow, ImportVerdict } from '../../../../shared/contract/import-rows.ts';
import { type ImportChoices, importChoices } from '../../../../shared/contract/imports.contract.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { keepPart } from '../../../platform/vault/incoming.ts';
import { planFile } from './plan/plan-file.ts';
import type { PlannedRow } from './plan/planned.ts';
import { importFields } from './rules/fields.rules.ts';

type Planned = ReturnType<typeof planFile>;
type Window = { which: ImportVerdict | null; offset: number; limit: number };

export function putPart(
  { folders }: Pick<TaskCall, 'folders'>,
  { upload, part, base64 }: { upload: string; part: number; base64: string },
): { bytes: number } {
  return keepPart(folders, { upload, part, bytes: Buffer.from(base64, 'base64') });
}

/** Whoever scrolls through a list asks many times for the same plan. */
let last: { key: string; plan: Planned } | null = null;

export function previewImport(
  call: TaskCall,
  { which, offset, limit, ...asked }: ImportChoices & Window,
) {
  const choices = importChoices.parse(asked);
  const plan = call.reader.snapshot(() => {
    const key = JSON.stringify([choices, call.reader.version, call.folders.root, call.actor.role]);
    if (last?.key !== key) last = { key, plan: planFile(call.reader, call, choices) };
    return last.plan;
  });
  const { digest, columns, notes, counts, rows, table } = plan;
  const shown = which === null ? rows : rows.filter(({ verdict }) => verdict === which);
  return {
    ...{ digest, counts },
    encoding: table.encoding,
    columns: [...columns],
    fields: importFields[choices.kind].map(({ field }) => field),
    notes: [...notes],
    total: shown.length,
    rows: shown.slice(offset, offset + limit).map(rowOf),
  };
}

function rowOf({ edits, cells: _cells, ...row }: PlannedRow): ImportRow {
  const changed = edits.flatMap(({ values, children }) => [
    ...Object.keys(values),
    ...children.flatMap((child) => Object.keys(child.values)),
  ]);
  return {
    ...row,
    changed: [...new Set(changed)],
    faults: [...row.faults],
    warnings: [...row.warnings],
    candidates: [...row.candidates],
  };
}
