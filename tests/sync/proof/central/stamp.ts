/** Microseconds since 1970, as the central keeps them; only the first nineteen letters are ever told. */
export function stampOf(micros: number): string {
  const ms = Math.floor(micros / 1_000);
  const rest = String(micros - ms * 1_000).padStart(3, '0');
  return `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}${rest}`;
}

export const told = (stamp: unknown) => (typeof stamp === 'string' ? stamp.slice(0, 19) : stamp);
