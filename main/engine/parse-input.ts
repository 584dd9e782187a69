import type { AnyContractProcedure } from '@orpc/contract';
import { Refusal } from '../../shared/contract/errors.ts';

/** By the contract's own schema, on the worker: defaults apply, and no host can leave it out. */
export async function parseInput(
  procedure: AnyContractProcedure,
  input: unknown,
): Promise<unknown> {
  const schema = procedure['~orpc'].inputSchema;
  if (schema === undefined) return undefined;
  const result = await schema['~standard'].validate(input);
  const issue = result.issues?.[0];
  if (issue !== undefined) {
    const field = (issue.path ?? []).map(nameOf).join('.') || 'input';
    throw new Refusal('input.invalid', { field, reason: issue.message });
  }
  return 'value' in result ? result.value : undefined;
}

function nameOf(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment);
}
