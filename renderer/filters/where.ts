/** Keys to keep, by dimension. */
export type Where = Readonly<Record<string, readonly string[]>>;

/** As it stands in the address: `province:JB,JI;vendor:12`. */
export function writeWhere(where: Where): string {
  return Object.entries(where)
    .filter(([, keys]) => keys.length > 0)
    .map(([dimension, keys]) => `${dimension}:${keys.map(encodeURIComponent).join(',')}`)
    .join(';');
}

/** What cannot be read is left out: the chips say what is kept. */
export function parseWhere(text: string): Where {
  const parts = text.split(';').flatMap((part) => {
    const [dimension = '', list = ''] = part.split(':');
    const keys = list.split(',').flatMap((key) => decoded(key) ?? []);
    return dimension === '' || keys.length === 0 ? [] : [[dimension, keys] as const];
  });
  return Object.fromEntries(parts);
}

function decoded(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** For the contract, which takes lists of its own. */
export function filtersOf(where: Where): Record<string, string[]> {
  return Object.fromEntries(Object.entries(where).map(([id, keys]) => [id, [...keys]]));
}
