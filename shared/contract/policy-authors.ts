import type { Role } from './permissions.ts';

/** What certificates are asked for is compliance's to decide, taxes and money are finance's. */
export const policyAuthors = (topic: string): readonly Role[] =>
  topic.startsWith('certification.') ? ['admin', 'compliance'] : ['admin', 'finance'];
