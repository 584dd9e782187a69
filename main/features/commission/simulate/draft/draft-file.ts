import { ruleFaults } from '../../../../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import {
  type FileFault,
  refuseFaults,
  shapeFaults,
} from '../../../../../shared/contract/file-faults.ts';
import {
  type SimulationFile,
  simulationFile,
} from '../../../../../shared/contract/simulation-file.ts';
import type { TaxPack } from '../../../../../shared/contract/tax-pack.ts';
import type { Reader } from '../../../../db/db.ts';
import { parsePack } from '../../packs/pack-file.ts';
import { defaultPrecedence } from '../../pricing/scope-shape.ts';
import { listUnknown } from '../known-ids.store.ts';

/** A draft that was read: every rule sound by itself, and about what there is. */
export interface Draft extends Omit<SimulationFile, 'pack'> {
  pack: TaxPack | null;
}

/** Refuses by field and row what cannot be simulated. */
export function parseDraft(db: Reader, input: unknown): Draft {
  const parsed = simulationFile.safeParse(input);
  if (!parsed.success) {
    refuseFaults(shapeFaults(parsed.error, { input, rows: ['rules', 'changes', 'precedence'] }));
  }
  const { pack, ...file } = simulationFile.parse(input);
  refuseFaults(faultsOf(db, file));
  return { ...file, pack: pack == null ? null : parsePack(pack) };
}

interface Written {
  row: number;
  /** Before the names of its fields. */
  within: string;
  rule: RuleSpec;
}

function rulesIn({ rules = [], changes = [] }: Omit<SimulationFile, 'pack'>): Written[] {
  return [
    ...rules.map((rule, index) => ({ row: index + 1, within: '', rule })),
    ...changes.flatMap((change, index) =>
      change.op === 'add' ? [{ row: index + 1, within: 'rule.', rule: change.rule }] : [],
    ),
  ];
}

function faultsOf(db: Reader, file: Omit<SimulationFile, 'pack'>): FileFault[] {
  const written = rulesIn(file);
  const both = file.rules !== undefined && file.changes !== undefined;
  return [
    ...(both ? [faultOf('simulation.both', 0, 'rules')] : []),
    ...(file.precedence ?? []).flatMap((shape, index, all) =>
      defaultPrecedence.includes(shape) && all.indexOf(shape) === index
        ? []
        : [{ ...faultOf('simulation.no_shape', index + 1, 'precedence'), params: { shape } }],
    ),
    ...written.flatMap(({ row, within, rule }) =>
      ruleFaults(rule).map(({ field, code }) => faultOf(code, row, `${within}${field}`)),
    ),
    ...unknownIn(db, written),
  ];
}

function unknownIn(db: Reader, written: readonly Written[]): FileFault[] {
  const unknown = listUnknown(
    db,
    written.map(({ rule }) => rule.scope),
  );
  return written.flatMap(({ row, within, rule }) =>
    [...unknown].flatMap(([kind, ids]) => {
      const id = rule.scope[kind];
      if (id === null || !ids.has(id)) return [];
      return [
        { ...faultOf('simulation.unknown_id', row, `${within}scope.${kind}`), params: { id } },
      ];
    }),
  );
}

export function faultOf(code: FileFault['code'], row: number, field: string): FileFault {
  return { code, row, field, params: {} };
}
