import { texts } from '../keys.ts';

export const commissionAmountsScreenTexts = texts({});
