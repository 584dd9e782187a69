import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';

/** A group of the pack that a category's path belongs to, the name nearest to it first; null where none fits. */
export function groupOfPath({ groups }: RequirementPack, path: string): string | null {
  for (const name of path.split('/').toReversed()) {
    const words = ` ${wordsOf(name)} `;
    const found = groups.find((group) =>
      group.words.some((word) => words.includes(` ${wordsOf(word)} `)),
    );
    if (found !== undefined) return found.group;
  }
  return null;
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
