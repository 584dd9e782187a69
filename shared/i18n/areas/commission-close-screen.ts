import { texts } from '../keys.ts';

export const commissionCloseScreenTexts = texts({});
