import type * as z from 'zod';
import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import type { ruleEdit } from '../../../../../shared/contract/commission-rule.ts';
import { type FileFault, shapeFaults } from '../../../../../shared/contract/file-faults.ts';
import { simulationFile } from '../../../../../shared/contract/simulation-file.ts';

type Written = z.input<typeof ruleEdit> | RuleChange;

/** Nothing drafted: the live rules against themselves. */
export const unchanged = { format: 1 } as const;

/** Changes of the rules as a simulation takes them, row by row in their own order. */
export function draftOf({ title, changes }: { title: string; changes: readonly Written[] }) {
  return {
    ...unchanged,
    title,
    changes: changes.map((change) =>
      change.op === 'end'
        ? { op: change.op, version: change.version, on: change.on }
        : { op: change.op, replaces: change.replaces ?? null, rule: change.rule },
    ),
  };
}

/** What the shape of a file already says against it; the engine knows the rest. */
export function faultsOfFile(input: unknown): FileFault[] {
  const parsed = simulationFile.safeParse(input);
  if (parsed.success) return [];
  return shapeFaults(parsed.error, { input, rows: ['rules', 'changes', 'precedence'] });
}
