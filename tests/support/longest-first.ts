import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take minutes: begun last, they would leave a core idle at the end. */
const LONG = ['/sync/proof/proof.test.ts', '/facts/property', '/facts/mutants.test.ts'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const found = LONG.findIndex((part) => moduleId.includes(part));
  return found === -1 ? LONG.length : found;
}
