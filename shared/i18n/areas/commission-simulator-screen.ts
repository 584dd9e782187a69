import { texts } from '../keys.ts';

export const commissionSimulatorScreenTexts = texts({});
