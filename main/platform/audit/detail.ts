/** Where an input names the values of a record: the audit says which columns, the outbox keeps what. */
const VALUE_KEYS: ReadonlySet<string> = new Set(['changes', 'values', 'confirm', 'search']);

/**
 * What the audit keeps of an input. It lasts ten years and nothing of it can be taken back, so the values of
 * records, which may be of a person, are not in it: only the names of the columns are.
 */
export function withoutValues(detail: unknown): unknown {
  if (Array.isArray(detail)) return detail.map(withoutValues);
  if (typeof detail !== 'object' || detail === null) return detail;
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      VALUE_KEYS.has(key) ? namesIn(value) : withoutValues(value),
    ]),
  );
}

function namesIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : null;
}
