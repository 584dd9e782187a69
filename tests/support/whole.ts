/** `PROOF=whole`: campaigns that `npm test` runs a part of, at their full size. */
export const isWhole = process.env.PROOF === 'whole';
