import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { deedTexts } from '../../shared/i18n/areas/deeds.ts';

interface Meta {
  kind: string;
  lane: string;
}

/** Every procedure by its path. */
function procedures(node: AnyContractRouter, path: readonly string[] = []): [string, Meta][] {
  if (isContractProcedure(node)) return [[path.join('.'), node['~orpc'].meta as Meta]];
  return Object.entries(node).flatMap(([name, below]) => procedures(below, [...path, name]));
}

test('whatever leaves a line in the audit trail has a name for people there', () => {
  const audited = procedures(contract)
    .filter(([, { kind, lane }]) => kind === 'command' || (kind === 'task' && lane === 'writer'))
    .map(([path]) => path);
  expect(audited.length).toBeGreaterThan(50);
  expect(audited.filter((path) => !(`deed.${path}` in deedTexts))).toEqual([]);
});
