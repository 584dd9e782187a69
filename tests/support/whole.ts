/** `PROOF=whole`: every campaign at its full size. Without, what fits beside all other tests into a quarter of an hour. */
export const isWhole = process.env.PROOF === 'whole';
