import type { Check } from './check.ts';

/** At least one, and none that somebody still waits for. */
export const documents: Check = {
  id: 'documents',
  isDone: ({ documents, openDocuments }) => documents > 0 && openDocuments === 0,
};
