/** So many lines at first, and with each press of "more". */
export const PAGE = 50;
/** As much as one question may ask for. */
export const MOST = 200;
