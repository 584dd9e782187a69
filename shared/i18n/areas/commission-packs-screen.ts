import { texts } from '../keys.ts';

export const commissionPacksScreenTexts = texts({});
