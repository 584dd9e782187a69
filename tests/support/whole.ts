/** `PROOF=whole`: campaigns that `npm test` runs a part of, at their full size. */
export const isWhole = process.env.PROOF === 'whole';

/** How much of a campaign is run, and how to say it beside the whole of it. */
export function sized(ci: number, whole: number): { count: number; told: string } {
  const count = isWhole ? whole : ci;
  return { count, told: isWhole ? `${count}` : `${count} (whole: ${whole})` };
}
