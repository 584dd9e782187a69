/** What a list of vendors may be; beyond it a file is a mistake or an attack. */
export const MOST_ROWS = 100_000;
export const MOST_CELLS = 200;
export const LARGEST_TABLE = 20 * 1_048_576;
/** Of a workbook: its parts together once unpacked, how far one may swell, and how many there may be. */
export const LARGEST_UNPACKED = 250 * 1_048_576;
export const MOST_SWOLLEN = 200;
export const MOST_PARTS = 500;
