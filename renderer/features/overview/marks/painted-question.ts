import { valueStore } from '../../../client/live/value-store.ts';

/** What the board on the screen answers; null before the first one stands there. */
export const paintedQuestion = valueStore<string | null>(null);
