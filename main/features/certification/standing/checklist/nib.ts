import type { Check } from './check.ts';

export const nib: Check = { id: 'nib', isDone: ({ holdsNib }) => holdsNib };
