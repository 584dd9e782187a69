import { texts } from '../keys.ts';

/** Spread into errors.ts: every code of an error is the key of its text. */
export const provisionErrorTexts = texts({});
