export const IDR = 12;
export const USD = 1;
export const OWN_COMPANY = 1;
/** Of what stood before the market opened. */
export const STAMP = '2023-11-01 03:00:00';
