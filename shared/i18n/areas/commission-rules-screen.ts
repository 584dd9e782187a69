import { texts } from '../keys.ts';

export const commissionRulesScreenTexts = texts({});
