import type { GlossaryEntry } from '../../../shared/contract/glossary.contract.ts';

/** By any word of its name or meaning, in either language, or by its name on the command line. */
export function isFound({ id, name, definition }: GlossaryEntry, search: string): boolean {
  const text = [id, name.id, name.en, definition.id, definition.en].join(' ').toLowerCase();
  const words = search.trim().toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
