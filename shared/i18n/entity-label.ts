import { entityTexts } from './areas/entities.ts';
import type { Language } from './keys.ts';

const labels = new Map(Object.entries(entityTexts));

/** What people call the things that are synced; the own name of one that nobody named. */
export function entityLabel(entity: string, language: Language): string {
  return labels.get(`entity.${entity}`)?.[language] ?? entity;
}
