/**
 * Milliseconds since this computer started, the same in every process of it. Only a boot sets it back; the date
 * and time of the computer do not touch it, and while it sleeps it may stand still: a wait then lasts longer.
 */
export function steadyMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
