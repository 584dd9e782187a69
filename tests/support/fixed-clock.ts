import { startOfDay } from '../../shared/kernel/business-day.ts';

/** Tests live on this business day, at ten in the morning WIB. */
export const TODAY = '2026-11-23';
export const NOW = startOfDay(TODAY) + 10 * 3_600_000;

/** Where programs run on a clock that goes: a small central's newest rows are of three o'clock. */
export const AFTERNOON = startOfDay(TODAY) + 15.5 * 3_600_000;
