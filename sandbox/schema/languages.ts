import type { Options } from './field.ts';

export const languages: Options = [['id_ID', 'Indonesian / Bahasa Indonesia']];

export const timeZones: Options = Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone]);
